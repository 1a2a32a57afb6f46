package org.claimdesk.text.attribution;

import java.util.BitSet;
import java.util.Set;
import org.claimdesk.text.parsing.Clause;
import org.claimdesk.text.parsing.DependencyTree;
import org.claimdesk.text.parsing.ParsedSentence;
import org.claimdesk.text.parsing.Phrases;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;
import org.jspecify.annotations.Nullable;

/** Finds the phrases that name a source. */
final class Sources {

    private static final Set<String> OWN_WORDS = Set.of("words", "view", "opinion", "telling", "account", "version");

    private Sources() {}

    /** The first phrase of the sentence that names a source; null when none does. */
    static @Nullable Found in(ParsedSentence parsed) {
        for (int i = 0; i + 2 < parsed.words().size(); i++) {
            Found found = at(parsed, i);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /**
     * What comes from the source: its relative clause when it is named in one, or else its sentence, up to a colon or semicolon
     * ("It is late: the port is shut, according to AFP") and without what is told of the source ("according to Roe, who teaches law").
     */
    static BitSet wordsOf(Found found, ParsedSentence parsed) {
        DependencyTree tree = parsed.tree();
        BitSet words = new BitSet();
        for (Clause clause : parsed.clauses()) {
            int verb = clause.verbs().head();
            if (clause.link() == Clause.Link.RELATIVE
                    && clause.from() <= found.from()
                    && found.to() <= clause.verbs().from()) {
                words.set(tree.leftmost(verb), tree.rightmost(verb) + 1);
                return words;
            }
        }
        Clause around = clauseAround(found, parsed);
        if (around != null) {
            int verb = around.verbs().head();
            words.set(tree.leftmost(verb), tree.rightmost(verb) + 1);
            return words;
        }
        int from = found.from();
        while (from > 0 && !isParting(parsed.words(), from - 1)) {
            from--;
        }
        int to = found.to();
        while (to < parsed.words().size() && !isParting(parsed.words(), to)) {
            to++;
        }
        words.set(from, to);
        for (Clause clause : parsed.clauses()) {
            int verb = clause.verbs().head();
            boolean tellsOfSource = clause.link() == Clause.Link.RELATIVE
                    && clause.from() >= found.to()
                    && tree.head(verb) >= found.from()
                    && tree.head(verb) < found.to();
            if (tellsOfSource) {
                words.clear(tree.leftmost(verb), tree.rightmost(verb) + 1);
            }
        }
        return words;
    }

    /** "He left and was, by the account of his sister, a thief": inside a clause it is the source of that clause; or null. */
    private static @Nullable Clause clauseAround(Found found, ParsedSentence parsed) {
        DependencyTree tree = parsed.tree();
        TaggedSentence words = parsed.words();
        boolean middle = words.is(found.from() - 1, Tag.COMMA) && words.has(Tag.COMMA, found.to(), parsed.end());
        Clause around = null;
        for (Clause clause : parsed.clauses()) {
            int verb = clause.verbs().head();
            boolean inside = middle
                    && clause.link() != Clause.Link.MAIN
                    && clause.from() < found.from()
                    && clause.verbs().from() < found.from()
                    && tree.rightmost(verb) >= found.to();
            if (inside && (around == null || clause.from() > around.from())) {
                around = clause;
            }
        }
        return around;
    }

    private static boolean isParting(TaggedSentence words, int i) {
        return words.lower(i).equals(":") || words.lower(i).equals(";");
    }

    private static @Nullable Found at(ParsedSentence parsed, int i) {
        TaggedSentence words = parsed.words();
        String word = words.lower(i);
        if (word.equals("according") && words.lower(i + 1).equals("to")) {
            return accordingTo(words, i, i + 2);
        }
        if (word.equals("per") && (words.is(i + 1, Tag.DETERMINER) || words.is(i + 1, Tag.NAME))) {
            return accordingTo(words, i, i + 1);
        }
        if (word.equals("in")
                && words.lower(i + 1).equals("accordance")
                && words.lower(i + 2).equals("with")
                && words.is(i + 3, Tag.NAME)) {
            return accordingTo(words, i, i + 3);
        }
        return switch (word) {
            case "in", "by" -> byAccount(words, i);
            case "as" -> asPutBy(parsed, i);
            default -> null;
        };
    }

    /** "as Roe put it", "as the minister explained": a clause that says nothing of its own. */
    private static @Nullable Found asPutBy(ParsedSentence parsed, int as) {
        for (Clause clause : parsed.clauses()) {
            int verb = clause.verbs().head();
            if (clause.from() == as && clause.link() == Clause.Link.ADVERBIAL && clause.subjectFrom() == as + 1) {
                int object = parsed.tree().child(verb, "dobj", "ccomp", "xcomp", "dative");
                String lemma = parsed.tree().lemma(verb);
                boolean put =
                        lemma.equals("put") && parsed.words().lower(object).equals("it");
                return put || object < 0 && Verbs.reports(lemma) && !Verbs.thinks(lemma)
                        ? new Found(as, clause.subjectFrom(), clause.subjectTo(), clause.to())
                        : null;
            }
        }
        return null;
    }

    /** "according to AFP", and in re-worded articles "in accordance with AFP". */
    private static @Nullable Found accordingTo(TaggedSentence words, int from, int name) {
        int end = Phrases.endOfPhrase(words, name, words.size());
        if (end <= name) {
            return null;
        }
        int to = end;
        while (isOwned(words.lower(to)) && Phrases.endOfPhrase(words, to + 1, words.size()) > to + 1) {
            to = Phrases.endOfPhrase(words, to + 1, words.size());
        }
        return new Found(from, name, to);
    }

    /** "a report by the Harbour Trust", "figures from the ministry", "the head of the union". */
    private static boolean isOwned(String preposition) {
        return preposition.equals("by") || preposition.equals("from") || preposition.equals("of");
    }

    /** "in Roe's words", "in the minister's view", "by the account of his sister". */
    private static @Nullable Found byAccount(TaggedSentence words, int from) {
        if (words.is(from + 1, Tag.DETERMINER)
                && OWN_WORDS.contains(words.lower(from + 2))
                && words.lower(from + 3).equals("of")) {
            return accordingTo(words, from, from + 4);
        }
        int end = Phrases.endOfPhrase(words, from + 1, Math.min(words.size(), from + 9));
        int owner = words.find(Tag.POSSESSIVE, from + 1, end);
        return owner > from + 1 && owner + 2 == end && OWN_WORDS.contains(words.lower(owner + 1))
                ? new Found(from, from + 1, owner, end)
                : null;
    }

    /** A phrase with the words in it that name the source. */
    record Found(int from, int nameFrom, int nameTo, int to) {
        Found(int from, int nameFrom, int to) {
            this(from, nameFrom, to, to);
        }
    }
}
