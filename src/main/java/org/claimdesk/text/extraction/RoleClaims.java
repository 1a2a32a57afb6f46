package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.extraction.Draft.Part;
import org.claimdesk.text.naming.Names;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence tells in passing of whom it names: "Japan's minister Jane Roe", "Jane Roe, head of the office", "a
 * workplace in Japan, the alliance's first in Asia". Each gives a claim of its own, and the words come out of the others.
 */
final class RoleClaims {

    private final ParsedSentence parsed;
    private final TaggedSentence words;
    private final List<Draft> drafts = new ArrayList<>();

    /** Words that the other drafts do without, because a claim of its own tells them. */
    private final List<Part> told = new ArrayList<>();

    RoleClaims(ParsedSentence parsed) {
        this.parsed = parsed;
        this.words = parsed.words();
        for (int noun = 0; noun + 1 < words.size(); noun++) {
            plainRole(noun);
        }
        int i = 0;
        while (i < words.size()) {
            int end = Phrases.endOfPhrase(words, i, words.size());
            if (end > i) {
                titleBefore(i, end);
                titleComma(i, end);
                i = end;
            } else {
                i++;
            }
        }
    }

    List<Draft> drafts() {
        return drafts;
    }

    List<Part> told() {
        return told;
    }

    /** "Japan's overseas minister Yoshimasa Hayashi", "Facebook creator Mark Zuckerberg", "the security firm Secunia.com". */
    private void titleBefore(int from, int to) {
        int begin = from;
        if (words.lower(from - 1).equals("of") && words.is(from - 2, Tag.NAME)) {
            begin = Phrases.startOfPhrase(words, from - 1, 0);
        }
        int[] name = Names.nameInPhrase(words, from, to);
        int start = name[0];
        if (start <= from) {
            longTitle(from, to);
            return;
        }
        addTitle(begin, start, name[1]);
    }

    /** "winger Idris Bello", "18-year-old midfielder Jamie Prowse": a plain noun in front of a person's full name. */
    private void plainRole(int noun) {
        int to = Names.endOfName(words, noun + 1);
        boolean plain = words.is(noun, Tag.NOUN)
                && parsed.tree().hasLabel(noun, "compound", "nmod")
                && parsed.tree().head(noun) == to - 1
                && to - noun > 2
                && Names.mayBePerson(words, noun + 1, to)
                && (noun == 0 || !words.token(noun).capitalised())
                && !words.is(noun - 1, Tag.NAME)
                && !words.is(noun - 1, Tag.NOUN)
                && !words.is(noun - 1, Tag.POSSESSIVE)
                && !words.is(noun - 1, Tag.POSSESSIVE_PRONOUN)
                && !Names.isTitle(words.lower(noun))
                && words.lower(noun).indexOf('-') < 0
                && !Roles.isRole(words.lower(noun));
        if (!plain) {
            return;
        }
        addRole(noun + 1, to, noun, noun + 1, isA(noun));
        if (words.lower(noun - 1).endsWith("-year-old")) {
            addRole(noun + 1, to, noun - 1, noun, "is");
        }
    }

    private void addTitle(int from, int start, int nameEnd) {
        int titleEnd = start;
        while (titleEnd > from && Names.isTitle(words.lower(titleEnd - 1))) {
            titleEnd--;
        }
        if (titleEnd == from || titleEnd - from == 1 && words.is(from, Tag.NAME) || isRank(from, titleEnd)) {
            return;
        }
        boolean firm = !Roles.hasRole(words, from, titleEnd);
        if (firm && !words.is(from, Tag.DETERMINER)) {
            kindOfName(from, titleEnd, nameEnd);
            return;
        }
        int role = firm ? from + 1 : from;
        addRole(start, nameEnd, role, titleEnd, firm || isCommon(role, titleEnd) ? isA(role) : "is");
        told.add(Part.words(from, start));
    }

    /** "Norwegian pump maker Halden", "Dutch rival Vermeer Flow": common words in front of a name say what it is. */
    private void kindOfName(int from, int name, int nameEnd) {
        int noun = name - 1;
        boolean kind = name - from >= 2
                && words.is(noun, Tag.NOUN)
                && !words.token(noun).capitalised()
                && parsed.tree().hasLabel(noun, "compound", "nmod")
                && parsed.tree().head(noun) == nameEnd - 1
                && (Roles.isBody(words.lower(noun)) || isDoer(words.lower(noun)))
                && !words.is(from - 1, Tag.POSSESSIVE)
                && !words.is(from, Tag.POSSESSIVE_PRONOUN);
        if (kind) {
            addRole(name, nameEnd, from, name, isA(from));
            told.add(Part.words(from, name));
        }
    }

    /** "maker", "operator", "lender". */
    private static boolean isDoer(String noun) {
        return noun.length() > 4 && (noun.endsWith("er") || noun.endsWith("or"));
    }

    /** "winger", "18-year-old midfielder": one of many, and not "Rovers manager" or "US President". */
    private boolean isCommon(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean plain = words.is(i, Tag.NOUN) || words.is(i, Tag.ADJECTIVE);
            if (!plain || i > 0 && words.token(i).capitalised()) {
                return false;
            }
        }
        return !words.is(from - 1, Tag.DETERMINER) && !words.is(from - 1, Tag.POSSESSIVE);
    }

    private String isA(int noun) {
        return "aeiou".indexOf(words.lower(noun).charAt(0)) >= 0 ? "is an" : "is a";
    }

    /** "Major general" is how somebody is addressed. */
    private boolean isRank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!RANKS.contains(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private static final Set<String> RANKS = Set.of(
            "major",
            "general",
            "colonel",
            "captain",
            "lieutenant",
            "sergeant",
            "judge",
            "justice",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "bishop",
            "president",
            "senator",
            "governor",
            "congressman",
            "congresswoman",
            "representative",
            "brigadier",
            "admiral");

    /** "Executive director of the chapter of the Council Alia Salem said": a long title runs straight into the name. */
    private void longTitle(int from, int to) {
        if (!words.is(from - 1, Tag.PREPOSITION) || to - from < 3) {
            return;
        }
        Clause clause = subjectEndingAt(to);
        if (clause == null) {
            return;
        }
        int begin = clause.subjectFrom();
        int first = Phrases.endOfPhrase(words, begin, to);
        int[] name = Names.nameInPhrase(words, begin, to);
        if (first < to && name[0] > begin && Roles.hasRole(words, begin, first)) {
            addRole(name[0], name[1], begin, name[0], "is");
            told.add(Part.words(begin, name[0]));
        }
    }

    private @Nullable Clause subjectEndingAt(int end) {
        for (Clause clause : parsed.clauses()) {
            if (clause.subjectTo() == end && clause.subjectFrom() < end) {
                return clause;
            }
        }
        return null;
    }

    /** "Malaysia's Prime Minister, Najib Razak", "Co-founder of Google, Sergey Brin", "the nation's capital, Wellington". */
    private void titleComma(int from, int to) {
        if (!words.is(to, Tag.COMMA) || !words.is(to + 1, Tag.NAME) || Lexicon.isTime(words.token(to + 1))) {
            return;
        }
        int nameEnd = Names.endOfName(words, to + 1);
        boolean closes = nameEnd >= parsed.end()
                || words.is(nameEnd, Tag.COMMA)
                || words.is(nameEnd, Tag.BREAK)
                || isVerbAt(nameEnd);
        int begin = titleStart(from);
        boolean ownName = words.is(to - 1, Tag.NAME) && begin == from && !Roles.isRole(words.lower(to - 1));
        if (!closes || ownName || !Roles.hasRole(words, begin, to) || words.is(begin, Tag.NUMBER)) {
            return;
        }
        addRole(to + 1, nameEnd, begin, to, "is");
        if (words.is(begin - 1, Tag.COORDINATOR)) {
            int other = Phrases.startOfPhrase(words, begin - 1, 0);
            if (other < begin - 1 && Roles.hasRole(words, other, begin - 1)) {
                addRole(to + 1, nameEnd, other, begin - 1, "is");
                begin = other;
            }
        }
        if (words.is(begin - 1, Tag.PREPOSITION) || words.is(begin - 1, Tag.COMMA) || begin == 0) {
            told.add(Part.words(begin, to + 1));
            if (words.is(nameEnd, Tag.COMMA)) {
                told.add(Part.words(nameEnd, nameEnd + 1));
            }
        }
    }

    /** "Co-founder of Google": the phrase that the one in front of the comma hangs on. */
    private int titleStart(int from) {
        if (words.lower(from - 1).equals("of")) {
            int start = Phrases.startOfPhrase(words, from - 1, 0);
            if (start < from - 1 && Roles.hasRole(words, start, from - 1)) {
                return start;
            }
        }
        return from;
    }

    private boolean isVerbAt(int i) {
        int verb = i;
        while (words.is(verb, Tag.ADVERB)) {
            verb++;
        }
        int at = verb;
        return parsed.clauses().stream().anyMatch(clause -> clause.verbs().from() == at);
    }

    private void addRole(int name, int nameEnd, int role, int roleEnd, String is) {
        drafts.add(Draft.of(role, Part.words(name, nameEnd), Part.glue(is), Part.words(role, roleEnd)));
    }
}
