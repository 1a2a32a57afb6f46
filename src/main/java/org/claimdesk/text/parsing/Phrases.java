package org.claimdesk.text.parsing;

import java.util.Set;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Where noun phrases begin and end. All ranges are half-open ranges of words. */
public final class Phrases {

    private static final Set<String> WHOLE =
            Set.of("all", "both", "half", "such", "over", "about", "around", "under", "above", "every");

    private Phrases() {}

    /**
     * Where the noun phrase begins whose last word stands before {@code end}, or {@code end} when no noun phrase ends
     * there. A determiner or pronoun begins a new phrase: "a digital clock | he".
     */
    public static int startOfPhrase(TaggedSentence words, int end, int limit) {
        int last = end - 1;
        if (last < limit || !canEnd(words, last)) {
            return end;
        }
        int i = last;
        while (i > limit && !beginsPhrase(words, i) && belongsToPhrase(words, i - 1)) {
            i--;
        }
        return i;
    }

    /** Where the noun phrase ends that begins at {@code from}; {@code from} when none does. */
    public static int endOfPhrase(TaggedSentence words, int from, int limit) {
        int i = from;
        int end = from;
        while (i < limit
                && (belongsToPhrase(words, i)
                        || words.is(i, Tag.ADVERB) && i + 1 < limit && words.tag(i + 1) == Tag.ADJECTIVE)) {
            if (i > from && beginsPhrase(words, i)) {
                break;
            }
            i++;
            if (canEnd(words, i - 1)) {
                end = i;
            }
        }
        return end;
    }

    /** The last word of the phrase {@code [from, to)} that is a noun, name, number or pronoun. */
    public static int head(TaggedSentence words, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (words.tag(i).head()) {
                return i;
            }
        }
        return to - 1;
    }

    private static boolean canEnd(TaggedSentence words, int i) {
        return words.tag(i).head()
                || words.is(i, Tag.CLOSE_QUOTE) && words.tag(i - 1).head();
    }

    private static boolean belongsToPhrase(TaggedSentence words, int i) {
        Tag tag = words.tag(i);
        if (tag == Tag.OPEN_QUOTE || tag == Tag.CLOSE_QUOTE) {
            return quotesWords(words, i);
        }
        if (tag == Tag.OPEN_BRACKET || tag == Tag.CLOSE_BRACKET) {
            return bracketsName(words, i);
        }
        if (tag == Tag.COORDINATOR) {
            return words.is(i - 1, Tag.ADJECTIVE) && words.is(i + 1, Tag.ADJECTIVE);
        }
        if (tag == Tag.ADVERB) {
            return words.is(i + 1, Tag.ADJECTIVE) && words.tag(i - 1).nominal();
        }
        if (tag == Tag.BREAK && words.lower(i).equals("-")) {
            return words.is(i + 1, Tag.ADJECTIVE) && !words.token(i + 1).capitalised()
                    || words.is(i + 1, Tag.NAME) && words.is(i - 1, Tag.NAME);
        }
        return tag.nominal();
    }

    /** "Internet Explorer 9 (IE9) browser", "the North Atlantic Treaty Group (NATO)". */
    private static boolean bracketsName(TaggedSentence words, int i) {
        if (words.is(i, Tag.OPEN_BRACKET)) {
            return words.tag(i + 1) == Tag.NAME && words.is(i + 2, Tag.CLOSE_BRACKET);
        }
        return words.tag(i - 1) == Tag.NAME && words.is(i - 2, Tag.OPEN_BRACKET);
    }

    /** "its “Strategic Idea” doc": a short quote inside a phrase. */
    private static boolean quotesWords(TaggedSentence words, int i) {
        if (words.is(i, Tag.OPEN_QUOTE)) {
            for (int k = i + 1; k < i + 8; k++) {
                if (words.is(k, Tag.CLOSE_QUOTE)) {
                    return true;
                }
                if (!words.tag(k).nominal()) {
                    return false;
                }
            }
            return false;
        }
        for (int k = i - 1; k > i - 8; k--) {
            if (words.is(k, Tag.OPEN_QUOTE)) {
                return true;
            }
            if (!words.tag(k).nominal()) {
                return false;
            }
        }
        return false;
    }

    private static boolean beginsPhrase(TaggedSentence words, int i) {
        Tag tag = words.tag(i);
        if (tag == Tag.PRONOUN || words.is(i - 1, Tag.PRONOUN)) {
            return true;
        }
        if (tag == Tag.DETERMINER || tag == Tag.POSSESSIVE_PRONOUN) {
            return !(words.is(i - 1, Tag.DETERMINER)
                    || words.is(i - 1, Tag.POSSESSIVE)
                    || WHOLE.contains(words.lower(i - 1)));
        }
        return false;
    }
}
