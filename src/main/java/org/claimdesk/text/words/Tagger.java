package org.claimdesk.text.words;

import static org.claimdesk.text.words.VerbForms.Form.BASE;
import static org.claimdesk.text.words.VerbForms.Form.GERUND;
import static org.claimdesk.text.words.VerbForms.Form.PARTICIPLE;
import static org.claimdesk.text.words.VerbForms.Form.PAST;
import static org.claimdesk.text.words.VerbForms.Form.THIRD_PERSON;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.claimdesk.text.words.VerbForms.Form;
import org.jspecify.annotations.Nullable;

/**
 * Decides the part each word plays: first by its form and its left neighbour, from left to right, then, for past forms,
 * by the verbs around it. Each rule has an example; a word no rule knows is a noun.
 */
final class Tagger {

    private static final Set<String> ADJECTIVE_ENDINGS = Set.of(
            "ous", "ful", "ive", "ible", "able", "less", "ical", "ish", "ary", "ian", "ese", "ent", "ant", "ial",
            "nal");

    /** Verbs whose past form with "by" is not a passive: "fell by 5 percent". */
    private static final Set<String> GROWING = Lexicon.words("words/growing-verbs.txt");

    /** Verbs that take a clause without "that": "said fishermen noticed". */
    private static final Set<String> CLAUSE_TAKING = Lexicon.words("words/clause-taking-verbs.txt");

    private static final Set<String> IT_WORDS =
            Set.of("it", "he", "she", "that", "there", "here", "what", "who", "let", "where", "how");

    /** "due to", "according to": the two together are a preposition. */
    private static final Set<String> TO_FIXED = Set.of(
            "due",
            "according",
            "prior",
            "thanks",
            "owing",
            "addition",
            "opposition",
            "response",
            "relation",
            "contrary",
            "next",
            "close",
            "similar",
            "access",
            "subject");

    private static final Set<String> OBJECT_PRONOUNS = Set.of(
            "him", "them", "us", "me", "himself", "herself", "itself", "themselves", "ourselves", "myself", "yourself");

    private final List<Token> tokens;
    private final Set<String> knownNames;
    private final Tag[] tags;

    /** @param knownNames words that stand with a capital inside the article's sentences, so that they are names at the head of one too */
    Tagger(List<Token> tokens, Set<String> knownNames) {
        this.tokens = tokens;
        this.knownNames = knownNames;
        this.tags = new Tag[tokens.size()];
    }

    Tag[] tags() {
        boolean singleQuoteOpen = false;
        for (int i = 0; i < tags.length; i++) {
            String mark = tokens.get(i).text();
            if (mark.equals("\"")) {
                tags[i] = touchesWordBefore(i) ? Tag.CLOSE_QUOTE : Tag.OPEN_QUOTE;
            } else if (mark.equals("'") || mark.equals("’") || mark.equals("‘")) {
                boolean owner =
                        !singleQuoteOpen && followsWord(i) && lower(i - 1).endsWith("s");
                boolean opens = mark.equals("‘") || (!singleQuoteOpen && !followsWord(i));
                tags[i] = owner ? Tag.POSSESSIVE : opens ? Tag.OPEN_QUOTE : Tag.CLOSE_QUOTE;
                singleQuoteOpen = !owner && opens;
            } else {
                tags[i] = tagOf(i);
            }
        }
        for (int i = 0; i < tags.length; i++) {
            if (tags[i] == Tag.PAST && isReduced(i)) {
                tags[i] = Tag.PARTICIPLE;
            } else if (tags[i] == Tag.ADJECTIVE && standsForNoun(i)) {
                tags[i] = Tag.NOUN;
            }
        }
        return tags;
    }

    private Tag tagOf(int i) {
        Token token = tokens.get(i);
        Tag mark = markTag(token.text());
        if (mark != null) {
            return mark;
        }
        if (isNameHere(i)) {
            return Tag.NAME;
        }
        if (token.lower().equals("longer") && lower(i - 1).equals("no")) {
            return Tag.ADVERB;
        }
        if (token.hasDigit()) {
            return numberTag(token);
        }
        Tag function = functionTag(i);
        if (function != null) {
            return function;
        }
        Set<Form> forms = Lexicon.verbForms(token.lower());
        if (!forms.isEmpty()) {
            return verbTag(i, forms);
        }
        if (tag(i - 1) == Tag.TO && !token.lower().endsWith("ly")) {
            return Tag.VERB;
        }
        return looksLikePast(token.lower())
                ? pastTag(i, EnumSet.of(PAST, PARTICIPLE))
                : looksLikeGerund(token.lower()) ? gerundTag(i) : openTag(token);
    }

    /** "engraved": a verb no list has. */
    private static boolean looksLikePast(String word) {
        return word.endsWith("ed")
                && word.length() > 4
                && !word.startsWith("un")
                && !word.endsWith("eed")
                && word.indexOf('-') < 0;
    }

    private static boolean looksLikeGerund(String word) {
        return word.endsWith("ing") && word.length() > 5 && word.indexOf('-') < 0 && !Lexicon.commonNoun(word);
    }

    private static @Nullable Tag markTag(String text) {
        return switch (text) {
            case "," -> Tag.COMMA;
            case ";", ":", "—", "–", "--", "-" -> Tag.BREAK;
            case ".", "!", "?", "…", "...", "...." -> Tag.STOP;
            case "“", "«", "„" -> Tag.OPEN_QUOTE;
            case "”", "»" -> Tag.CLOSE_QUOTE;
            case "(", "[", "{" -> Tag.OPEN_BRACKET;
            case ")", "]", "}" -> Tag.CLOSE_BRACKET;
            default -> Character.isLetterOrDigit(text.codePointAt(0)) || text.length() > 1 ? null : Tag.SYMBOL;
        };
    }

    /** "14-year-old" describes, "31", "$26" and "6:00am" count. */
    private static Tag numberTag(Token token) {
        return token.text().indexOf('-') > 0 && token.text().chars().anyMatch(Character::isLetter)
                ? Tag.ADJECTIVE
                : Tag.NUMBER;
    }

    /**
     * A capital makes a name inside a sentence ("by police in Texas"); where a capital must stand anyway, only a word that
     * is no function word and no verb or plural does, or one with another name behind it ("Jeff Rathke").
     */
    private boolean isNameHere(int i) {
        Token token = tokens.get(i);
        if (!token.capitalised() && !startsAsTag(token)) {
            return false;
        }
        if (token.lower().equals("i")) {
            return false;
        }
        if (token.acronym()) {
            return true;
        }
        Set<Tag> function = Lexicon.tags(token.lower());
        if (!mustBeCapital(i)) {
            return function.isEmpty() || Lexicon.isMonth(token.text()) || canBeInName(function);
        }
        if (knownNames.contains(token.text())) {
            return true;
        }
        if (!function.isEmpty()) {
            return nextCapitalised(i) && function.equals(Set.of(Tag.ADJECTIVE));
        }
        if (nextCapitalised(i)) {
            return true;
        }
        return Lexicon.verbForms(token.lower()).isEmpty()
                && !token.lower().endsWith("s")
                && !token.lower().endsWith("ly")
                && !Lexicon.commonNoun(token.lower());
    }

    /** "New Zealand", "Mr Key", "May 4": words that are function words only without a capital. */
    private static boolean canBeInName(Set<Tag> function) {
        return function.contains(Tag.ADJECTIVE)
                || function.contains(Tag.ADVERB)
                || function.contains(Tag.NUMBER)
                || function.contains(Tag.MODAL);
    }

    private static boolean startsAsTag(Token token) {
        char first = token.text().charAt(0);
        return (first == '#' || first == '@')
                && token.text().length() > 1
                && !Character.isDigit(token.text().charAt(1));
    }

    private boolean mustBeCapital(int i) {
        return i == 0
                || tags[i - 1] == Tag.OPEN_QUOTE
                || tags[i - 1] == Tag.OPEN_BRACKET
                || tags[i - 1] == Tag.STOP
                || tokens.get(i - 1).text().equals(":");
    }

    private boolean nextCapitalised(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i + 1).capitalised()
                && !tokens.get(i + 1).lower().equals("i");
    }

    private @Nullable Tag functionTag(int i) {
        String word = lower(i);
        Set<Tag> tags = Lexicon.tags(word);
        if (tags.isEmpty()) {
            return null;
        }
        return switch (word) {
            case "'s" -> ownerOrIs(i);
            case "that" -> thatTag(i);
            case "to" -> toTag(i);
            case "first" -> isInsidePhrase(tag(i - 1)) ? Tag.ADJECTIVE : Tag.ADVERB;
            case "last", "next" -> isInsidePhrase(tag(i - 1)) || nounFollows(i) ? Tag.ADJECTIVE : Tag.ADVERB;
            case "overseas", "home", "online", "abroad", "far", "long", "then" ->
                isInsidePhrase(tag(i - 1)) && nounFollows(i) ? Tag.ADJECTIVE : Tag.ADVERB;
            case "both", "all" -> tag(i - 1).auxiliary() ? Tag.ADVERB : nounFollows(i) ? Tag.DETERMINER : Tag.PRONOUN;
            case "only", "even", "just" -> Tag.ADVERB;
            case "over", "about", "around", "under", "above" -> countFollows(i) ? Tag.DETERMINER : Tag.PREPOSITION;
            case "'d" -> Tag.MODAL;
            case "her", "his" -> nounFollows(i) ? Tag.POSSESSIVE_PRONOUN : Tag.PRONOUN;
            case "this",
                    "these",
                    "those",
                    "some",
                    "many",
                    "most",
                    "each",
                    "several",
                    "few",
                    "much",
                    "another",
                    "any",
                    "either",
                    "neither" -> nounFollows(i) ? Tag.DETERMINER : Tag.PRONOUN;
            case "may", "might" -> Tag.MODAL;
            case "there" -> followsBe(i + 1) ? Tag.PRONOUN : Tag.ADVERB;
            case "who", "whom", "whose", "which" -> followsNoun(i) ? Tag.RELATIVE : Tag.SUBORDINATOR;
            case "what" -> Tag.SUBORDINATOR;
            case "no" -> lower(i + 1).equals("longer") ? Tag.ADVERB : Tag.DETERMINER;
            case "so" -> SUBJECT_PRONOUNS.contains(lower(i + 1)) ? Tag.SUBORDINATOR : Tag.ADVERB;
            case "like" -> tag(i - 1) == Tag.TO ? Tag.VERB : Tag.PREPOSITION;
            case "done", "doing" -> word.equals("done") ? Tag.PARTICIPLE : Tag.GERUND;
            case "having" -> Tag.GERUND;
            case "following", "including", "regarding", "concerning", "excluding" ->
                word.equals("including")
                                && tag(i - 1) == Tag.COMMA
                                && lower(i + 1).equals("that")
                        ? Tag.GERUND
                        : Tag.PREPOSITION;
            case "close", "open", "clear", "live", "lower", "free", "light", "own", "level", "separate" ->
                verbPlace(i) ? Tag.VERB : Tag.ADJECTIVE;
            default -> tags.iterator().next();
        };
    }

    /** "Japan’s minister" but "it’s pure", "there’s no". */
    private Tag ownerOrIs(int i) {
        return IT_WORDS.contains(lower(i - 1)) ? Tag.BE : Tag.POSSESSIVE;
    }

    /** "over 700 seekers", but not "over 30 days". */
    private boolean countFollows(int i) {
        return tagAhead(i + 1) == Tag.NUMBER
                && !TIMES.contains(lower(i + 2))
                && !lower(i + 1).equals("one");
    }

    private static final Set<String> TIMES =
            Set.of("years", "days", "months", "hours", "minutes", "weeks", "decades", "seconds");

    /** "to open" but "to the group", "due to lack". */
    private Tag toTag(int i) {
        Tag next = tagAhead(i + 1);
        boolean thing = next == Tag.DETERMINER
                || next == Tag.POSSESSIVE_PRONOUN
                || next == Tag.NUMBER
                || next == Tag.NAME
                || next == Tag.OPEN_QUOTE
                || next == Tag.GERUND
                || next == Tag.PRONOUN
                || next == Tag.ADJECTIVE && !verbFormAt(i + 1);
        return thing || TO_FIXED.contains(lower(i - 1)) ? Tag.PREPOSITION : Tag.TO;
    }

    private boolean verbFormAt(int i) {
        return !Lexicon.verbForms(lower(i)).isEmpty();
    }

    /** "talks that failed" tells more of a noun, "said that talks failed" opens what was said, "that office" points. */
    private Tag thatTag(int i) {
        Tag before = tag(i - 1);
        boolean verbNext = tagAhead(i + 1).auxiliary() || isVerbAhead(i + 1);
        if (i == 0 || before == Tag.PREPOSITION) {
            return nounFollows(i) && !verbNext ? Tag.DETERMINER : Tag.PRONOUN;
        }
        if (saysBefore(i)) {
            return Tag.COMPLEMENTIZER;
        }
        if (before.head() || before == Tag.CLOSE_QUOTE || before == Tag.COMMA || before == Tag.COORDINATOR) {
            return verbNext || before == Tag.COORDINATOR
                    ? (before == Tag.COORDINATOR ? Tag.COMPLEMENTIZER : Tag.RELATIVE)
                    : Tag.COMPLEMENTIZER;
        }
        return Tag.COMPLEMENTIZER;
    }

    /** A verb of saying not far in front, with nothing but a person, a place or a date between: "said on May 4 that". */
    private boolean saysBefore(int i) {
        for (int k = i - 1; k >= 0 && i - k < 14; k--) {
            Tag tag = tags[k];
            if (tag == Tag.COMPLEMENTIZER || tag == Tag.RELATIVE || tag == Tag.SUBORDINATOR || tag == Tag.BREAK) {
                return false;
            }
            if ((tag == Tag.PAST || tag == Tag.VERB || tag == Tag.PARTICIPLE || tag == Tag.GERUND)) {
                return CLAUSE_TAKING.contains(Lexicon.baseOf(lower(k)));
            }
        }
        return false;
    }

    private boolean followsNoun(int i) {
        Tag before = tag(i - 1);
        return before == Tag.COMMA
                || before.head()
                || before == Tag.CLOSE_BRACKET
                || before == Tag.CLOSE_QUOTE
                || before == Tag.PREPOSITION && i >= 2 && (tag(i - 2).head() || tag(i - 2) == Tag.COMMA);
    }

    private boolean followsBe(int i) {
        return tagAhead(i) == Tag.BE
                || tagAhead(i) == Tag.MODAL
                || tagAhead(i) == Tag.HAVE
                || lower(i).equals("'s")
                || tagAhead(i) == Tag.ADVERB && tagAhead(i + 1) == Tag.BE;
    }

    /** Whether the word behind is one that a determiner can stand in front of. */
    private boolean nounFollows(int i) {
        if (i + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(i + 1);
        Set<Tag> function = Lexicon.tags(next.lower());
        if (markTag(next.text()) != null) {
            return markTag(next.text()) == Tag.OPEN_QUOTE;
        }
        if (!function.isEmpty()) {
            return function.contains(Tag.ADJECTIVE)
                    || function.contains(Tag.NUMBER)
                    || function.contains(Tag.DETERMINER)
                    || function.contains(Tag.POSSESSIVE_PRONOUN);
        }
        Set<Form> forms = Lexicon.verbForms(next.lower());
        boolean onlyVerb = !forms.isEmpty()
                && !Lexicon.nounFirst(Lexicon.baseOf(next.lower()))
                && !forms.contains(GERUND)
                && (!forms.contains(PARTICIPLE)
                        || forms.contains(PAST)
                                && (startsObject(i + 2) || !next.lower().endsWith("ed")));
        return !onlyVerb && !next.lower().endsWith("ly");
    }

    /** "this led the host": what follows the past form is its object. */
    private boolean startsObject(int i) {
        return i >= tokens.size()
                || Lexicon.tags(lower(i)).contains(Tag.DETERMINER)
                || Lexicon.tags(lower(i)).contains(Tag.TO)
                || Lexicon.tags(lower(i)).contains(Tag.PREPOSITION) && !lower(i).equals("of")
                || Lexicon.tags(lower(i)).contains(Tag.POSSESSIVE_PRONOUN);
    }

    private boolean verbPlace(int i) {
        Tag before = tag(i - 1);
        return before == Tag.TO || before == Tag.MODAL || before == Tag.PRONOUN || before == Tag.DO;
    }

    private Tag verbTag(int i, Set<Form> forms) {
        if (forms.contains(GERUND)) {
            return gerundTag(i);
        }
        if (forms.contains(PAST) || forms.contains(PARTICIPLE)) {
            Tag past = pastTag(i, forms);
            if (!forms.contains(BASE)
                    || !Lexicon.baseOf(lower(i)).equals(lower(i))
                    || tag(lastContent(i)) == Tag.HAVE
                    || tag(lastContent(i)) == Tag.BE) {
                return past;
            }
            if (lower(i).equals("set") && lower(i + 1).equals("to")) {
                return Tag.PARTICIPLE;
            }
            return presentTag(i, forms);
        }
        return presentTag(i, forms);
    }

    /** "the meeting" is a thing, "is meeting" and "a boat carrying" are not. */
    private Tag gerundTag(int i) {
        Tag before = tag(i - 1);
        boolean thing = before == Tag.DETERMINER
                || before == Tag.POSSESSIVE
                || before == Tag.POSSESSIVE_PRONOUN
                || before == Tag.ADJECTIVE;
        return thing && !tagAhead(i + 1).equals(Tag.DETERMINER) ? Tag.NOUN : Tag.GERUND;
    }

    private Tag pastTag(int i, Set<Form> forms) {
        int p = lastContent(i);
        Tag before = tag(p);
        boolean thingNext = nounFollowsPast(i);
        if (before == Tag.BE || before == Tag.HAVE) {
            return Tag.PARTICIPLE;
        }
        if (isInsidePhrase(before)) {
            return thingNext ? Tag.ADJECTIVE : before == Tag.PREPOSITION ? Tag.PARTICIPLE : Tag.NOUN;
        }
        if ((before == Tag.PREPOSITION || lower(p).equals("-")) && thingNext) {
            return Tag.ADJECTIVE;
        }
        if (before == Tag.COORDINATOR) {
            boolean fresh = tag(p - 1) == Tag.COMMA || lower(p).equals("but");
            if (fresh && forms.contains(PAST)) {
                return Tag.PAST;
            }
            Tag twin = verbBefore(p);
            return twin == Tag.PARTICIPLE || !forms.contains(PAST) ? Tag.PARTICIPLE : Tag.PAST;
        }
        return forms.contains(PAST) ? Tag.PAST : Tag.PARTICIPLE;
    }

    private static boolean isInsidePhrase(Tag before) {
        return before == Tag.DETERMINER
                || before == Tag.POSSESSIVE
                || before == Tag.POSSESSIVE_PRONOUN
                || before == Tag.ADJECTIVE
                || before == Tag.NUMBER;
    }

    /** "the rescued members": the word behind can only be what the participle describes. */
    private boolean nounFollowsPast(int i) {
        Tag next = tagAhead(i + 1);
        return next == Tag.NOUN || next == Tag.NAME || next == Tag.ADJECTIVE || next == Tag.NUMBER;
    }

    private Tag presentTag(int i, Set<Form> forms) {
        int p = lastContent(i);
        Tag before = tag(p);
        boolean nounFirst = Lexicon.nounFirst(Lexicon.baseOf(lower(i)));
        switch (before) {
            case TO, MODAL, DO, RELATIVE -> {
                return nounFirst && before == Tag.TO && forms.contains(THIRD_PERSON) ? Tag.NOUN : Tag.VERB;
            }
            case PRONOUN -> {
                return OBJECT_PRONOUNS.contains(lower(p)) && !forms.contains(BASE) ? Tag.NOUN : Tag.VERB;
            }
            case DETERMINER, POSSESSIVE, POSSESSIVE_PRONOUN, ADJECTIVE, NUMBER -> {
                return Tag.NOUN;
            }
            case PREPOSITION, GERUND, PARTICIPLE, PAST, VERB, BE, HAVE -> {
                return Tag.NOUN;
            }
            case COORDINATOR -> {
                return coordinatedTag(i, p, forms, nounFirst);
            }
            case NOUN, NAME, CLOSE_QUOTE, CLOSE_BRACKET, COMMA, SUBORDINATOR, COMPLEMENTIZER -> {
                return behindNounTag(i, p, forms, nounFirst);
            }
            default -> {
                return nounFirst || !forms.contains(BASE) ? Tag.NOUN : Tag.VERB;
            }
        }
    }

    /** "met and discuss", "to hold and win", but "trade and work": as the verb in front of "and". */
    private Tag coordinatedTag(int i, int coordinator, Set<Form> forms, boolean nounFirst) {
        if (opensReport(i)) {
            return Tag.VERB;
        }
        for (int k = coordinator - 1; k >= 0; k--) {
            if (tags[k] == Tag.VERB) {
                boolean thirdBefore = Lexicon.verbForms(lower(k)).contains(THIRD_PERSON);
                boolean sameForm = thirdBefore == forms.contains(THIRD_PERSON);
                boolean objectNext = objectAhead(i + 1);
                return sameForm && (!nounFirst || objectNext) ? Tag.VERB : Tag.NOUN;
            }
            if (tags[k] == Tag.PAST || tags[k].auxiliary() || tags[k] == Tag.SUBORDINATOR) {
                break;
            }
        }
        return Tag.NOUN;
    }

    /** "NATO requires unanimity", "people flock", but "oil imports from Russia fell". */
    private Tag behindNounTag(int i, int p, Set<Form> forms, boolean nounFirst) {
        if (tag(p) == Tag.COMMA
                && nounFirst
                && !(forms.contains(THIRD_PERSON) && lower(i + 1).equals("to"))) {
            return Tag.NOUN;
        }
        boolean third = forms.contains(THIRD_PERSON);
        boolean plural = isPlural(p);
        if (!nounFirst && objectAhead(i + 1) && !finiteBefore(i)) {
            return Tag.VERB;
        }
        boolean agrees = third ? !plural || tag(p) == Tag.COMMA : plural || tag(p) == Tag.COMMA || forms.contains(PAST);
        agrees |= third && isOneOf(p);
        if (!agrees && !(third && (tag(p) == Tag.NAME || !nounFirst && !ownPlural(p)))) {
            return Tag.NOUN;
        }
        if (opensReport(i)) {
            return Tag.VERB;
        }
        if (finiteBefore(i) || (finiteAfter(i) && nounFirst)) {
            return Tag.NOUN;
        }
        if (!nounFirst) {
            return Tag.VERB;
        }
        return objectAhead(i + 1) || endsWithPreposition(i) ? Tag.VERB : Tag.NOUN;
    }

    /** "Paris claims she was": a verb of saying with somebody's clause behind it. */
    private boolean opensReport(int i) {
        return CLAUSE_TAKING.contains(Lexicon.baseOf(lower(i))) && SUBJECT_PRONOUNS.contains(lower(i + 1));
    }

    private static final Set<String> SUBJECT_PRONOUNS = Set.of("he", "she", "they", "we", "i", "it");

    /** "each of the programs uses": one of many is one. */
    private boolean isOneOf(int p) {
        int k = p;
        while (k >= 0 && (tags[k].nominal() || lower(k).equals("of"))) {
            if (lower(k).equals("of")
                    && k > 0
                    && Set.of("each", "one", "none", "neither", "either").contains(lower(k - 1))) {
                return true;
            }
            k--;
        }
        return false;
    }

    private boolean endsWithPreposition(int i) {
        Tag next = tagAhead(i + 1);
        return (next == Tag.PREPOSITION || next == Tag.ADVERB || next == Tag.GERUND) && !finiteAfter(i);
    }

    private boolean objectAhead(int i) {
        Tag next = tagAhead(i);
        return next == Tag.DETERMINER
                || next == Tag.POSSESSIVE_PRONOUN
                || next == Tag.PRONOUN
                || next == Tag.TO
                || next == Tag.NUMBER
                || next == Tag.NAME
                || next == Tag.OPEN_QUOTE
                || next == Tag.COMPLEMENTIZER
                || next == Tag.ADJECTIVE
                || lower(i).equals("that");
    }

    /** Whether the phrase that ends at {@code p} is more than one thing: its head ends in s, or it is "A and B". */
    private boolean isPlural(int p) {
        if (ownPlural(p)) {
            return true;
        }
        for (int k = p - 1; k >= 0 && (tags[k].nominal() || tags[k] == Tag.COORDINATOR); k--) {
            if (tags[k] == Tag.COORDINATOR) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> PLURALS = Set.of("people", "police", "men", "women", "children");

    private boolean ownPlural(int p) {
        String word = lower(p);
        boolean ending = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return PLURALS.contains(word) || ending && tag(p) != Tag.NAME;
    }

    private boolean followsHead(int k) {
        return tagAhead(k - 1).head()
                || tagAhead(k - 1) == Tag.ADVERB && !tagAhead(k + 1).head();
    }

    /** A finite verb in the same clause to the left, as far as commas and joining words show where the clause begins. */
    private boolean finiteBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Tag tag = tags[k];
            if (tag == Tag.VERB
                    || tag == Tag.PAST
                    || tag == Tag.MODAL
                    || tag == Tag.HAVE
                    || tag == Tag.DO
                    || tag == Tag.BE && !isNonFiniteBe(k)) {
                if (tag(k - 1) != Tag.TO) {
                    return !CLAUSE_TAKING.contains(Lexicon.baseOf(lower(k)));
                }
            }
            if (opensClause(tag)) {
                return false;
            }
        }
        return false;
    }

    private boolean finiteAfter(int i) {
        for (int k = i + 1; k < tokens.size(); k++) {
            Tag tag = tagAhead(k);
            if (tag.auxiliary() && !isNonFiniteBe(k)) {
                return true;
            }
            if (tag == Tag.PAST && followsHead(k)) {
                return true;
            }
            if (opensClause(tag)
                    || tag == Tag.PREPOSITION && CLAUSE_OPENERS.contains(lower(k))
                    || lower(k).equals("that")) {
                return false;
            }
        }
        return false;
    }

    private static final Set<String> CLAUSE_OPENERS = Set.of("as", "after", "before", "since", "than", "until");

    private static boolean opensClause(Tag tag) {
        return tag == Tag.COMMA
                || tag == Tag.BREAK
                || tag == Tag.SUBORDINATOR
                || tag == Tag.RELATIVE
                || tag == Tag.COMPLEMENTIZER
                || tag == Tag.COORDINATOR
                || tag == Tag.OPEN_QUOTE
                || tag == Tag.CLOSE_QUOTE
                || tag == Tag.STOP;
    }

    private boolean isNonFiniteBe(int k) {
        String word = lower(k);
        return word.equals("be") || word.equals("been") || word.equals("being");
    }

    /**
     * A past form that only tells more of the noun in front: "the first boat rescued on Friday was turned around", "a pig
     * equipped with lights", "started in 1990, the festival".
     */
    private boolean isReduced(int i) {
        Tag before = tag(lastContent(i));
        if (before == Tag.COORDINATOR) {
            return lower(i + 1).equals("by") && verbBefore(i - 1) == Tag.GERUND;
        }
        if (before == Tag.PRONOUN || before == Tag.RELATIVE) {
            return false;
        }
        boolean saying = CLAUSE_TAKING.contains(Lexicon.baseOf(lower(i)));
        if (lower(i + 1).equals("by") && !GROWING.contains(Lexicon.baseOf(lower(i)))) {
            return true;
        }
        if (i == 0) {
            return true;
        }
        if (finiteBeforePast(i)) {
            return before != Tag.CLOSE_QUOTE && !(saying && before.head());
        }
        boolean takesClause = saying && tags[Math.min(i + 1, tags.length - 1)] != Tag.PREPOSITION;
        return finiteAfterPast(i) && !takesClause && (before == Tag.NOUN || before == Tag.NAME);
    }

    /** "the military", "a flag pole monument to be built": nothing behind it that it could describe. */
    private boolean standsForNoun(int i) {
        Tag next = i + 1 < tags.length ? tags[i + 1] : Tag.STOP;
        if (next.nominal() && next != Tag.POSSESSIVE
                || next == Tag.COORDINATOR
                || next == Tag.COMMA
                || next == Tag.GERUND
                || next == Tag.PARTICIPLE
                || next == Tag.OPEN_QUOTE) {
            return false;
        }
        if (next == Tag.PREPOSITION && i > 0 && (tags[i - 1] == Tag.NOUN || tags[i - 1] == Tag.NAME)) {
            return true;
        }
        for (int k = i - 1; k >= 0; k--) {
            if (tags[k] == Tag.DETERMINER || tags[k] == Tag.POSSESSIVE_PRONOUN || tags[k] == Tag.POSSESSIVE) {
                return true;
            }
            if (tags[k] != Tag.ADJECTIVE
                    && tags[k] != Tag.NOUN
                    && tags[k] != Tag.NAME
                    && tags[k] != Tag.NUMBER
                    && tags[k] != Tag.ADVERB) {
                return false;
            }
        }
        return false;
    }

    private boolean finiteBeforePast(int i) {
        for (int k = i - 1; k >= 0; k--) {
            Tag tag = tags[k];
            if ((tag == Tag.VERB && tag(k - 1) != Tag.TO && tag(k - 1) != Tag.MODAL)
                    || tag == Tag.PAST
                    || tag == Tag.MODAL
                    || tag == Tag.HAVE
                    || tag == Tag.DO
                    || tag == Tag.BE && !isNonFiniteBe(k)) {
                return !CLAUSE_TAKING.contains(Lexicon.baseOf(lower(k)));
            }
            if (opensClause(tag)
                    || (tag == Tag.PREPOSITION && CLAUSE_OPENERS.contains(lower(k)))
                    || subjectPronoun(k)) {
                return false;
            }
        }
        return false;
    }

    private boolean subjectPronoun(int k) {
        return tags[k] == Tag.PRONOUN && SUBJECT_PRONOUNS.contains(lower(k));
    }

    private boolean finiteAfterPast(int i) {
        for (int k = i + 1; k < tags.length; k++) {
            Tag tag = tags[k];
            if (tag.auxiliary() && !isNonFiniteBe(k)) {
                return true;
            }
            if ((tag == Tag.VERB && tags[k - 1] != Tag.TO && tags[k - 1] != Tag.MODAL) || tag == Tag.PAST) {
                return true;
            }
            if (opensClause(tag)
                    || (tag == Tag.PREPOSITION && CLAUSE_OPENERS.contains(lower(k)))
                    || subjectPronoun(k)) {
                return false;
            }
        }
        return false;
    }

    private Tag verbBefore(int i) {
        for (int k = i - 1; k >= 0; k--) {
            if (tags[k] == Tag.PAST || tags[k] == Tag.PARTICIPLE || tags[k] == Tag.VERB || tags[k] == Tag.GERUND) {
                return tags[k];
            }
        }
        return Tag.STOP;
    }

    private static Tag openTag(Token token) {
        String word = token.lower();
        if (word.endsWith("ly")
                && word.length() > 4
                && !word.endsWith("mily")
                && !word.endsWith("pply")
                && !word.endsWith("ply")) {
            return Tag.ADVERB;
        }
        for (String ending : ADJECTIVE_ENDINGS) {
            if (word.endsWith(ending) && word.length() > ending.length() + 2 && !Lexicon.commonNoun(word)) {
                return Tag.ADJECTIVE;
            }
        }
        return word.indexOf('-') > 0 || word.startsWith("un") && word.endsWith("ed") ? Tag.ADJECTIVE : Tag.NOUN;
    }

    /** The word in front that is no adverb and no "not". */
    private int lastContent(int i) {
        int k = i - 1;
        while (k >= 0
                && (tags[k] == Tag.ADVERB
                        || tags[k] == Tag.NOT
                        || (tags[k] == Tag.OPEN_QUOTE && k > 0 && (tag(k - 1).auxiliary() || tag(k - 1) == Tag.NOT)))) {
            k--;
        }
        return k;
    }

    private boolean touchesWordBefore(int i) {
        return i > 0 && tokens.get(i - 1).end() == tokens.get(i).start() && tags[i - 1] != Tag.OPEN_BRACKET;
    }

    private boolean followsWord(int i) {
        return i > 0
                && tokens.get(i - 1).end() == tokens.get(i).start()
                && Character.isLetterOrDigit(
                        tokens.get(i - 1).text().charAt(tokens.get(i - 1).text().length() - 1));
    }

    private boolean isVerbAhead(int i) {
        Set<Form> forms = Lexicon.verbForms(lower(i));
        boolean pastOnly = forms.contains(PAST) && !forms.contains(BASE);
        return pastOnly
                || forms.contains(THIRD_PERSON) && !Lexicon.nounFirst(Lexicon.baseOf(lower(i)))
                || tagAhead(i) == Tag.ADVERB
                        && i + 1 < tokens.size()
                        && !Lexicon.verbForms(lower(i + 1)).isEmpty();
    }

    /** A first guess at a word that has no tag yet. */
    private Tag tagAhead(int i) {
        if (i < 0 || i >= tokens.size()) {
            return Tag.STOP;
        }
        Token token = tokens.get(i);
        Tag mark = markTag(token.text());
        if (mark != null) {
            return mark;
        }
        if (token.text().equals("\"")) {
            return Tag.OPEN_QUOTE;
        }
        if (token.lower().equals("'s")) {
            return Tag.POSSESSIVE;
        }
        Set<Tag> function = Lexicon.tags(token.lower());
        if (!function.isEmpty() && !(token.capitalised() && token.acronym())) {
            EnumSet<Tag> all = EnumSet.copyOf(function);
            return all.iterator().next();
        }
        if (token.hasDigit()) {
            return numberTag(token);
        }
        if (token.capitalised()) {
            return Tag.NAME;
        }
        Set<Form> forms = Lexicon.verbForms(token.lower());
        if (forms.contains(GERUND)) {
            return Tag.GERUND;
        }
        if (forms.contains(PAST) || forms.contains(PARTICIPLE)) {
            return forms.contains(BASE) ? Tag.NOUN : Tag.PAST;
        }
        if (!forms.isEmpty()) {
            return Lexicon.nounFirst(Lexicon.baseOf(token.lower())) ? Tag.NOUN : Tag.VERB;
        }
        return openTag(token);
    }

    private String lower(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
    }

    private Tag tag(int i) {
        return i < 0 ? Tag.STOP : tags[i];
    }
}
