package org.claimdesk.text.naming;

import java.util.Set;
import org.claimdesk.text.parsing.Roles;
import org.claimdesk.text.words.Lexicon;
import org.claimdesk.text.words.Tag;
import org.claimdesk.text.words.TaggedSentence;

/** Where names stand in a sentence, and what their words tell of what they name. */
public final class Names {

    private static final Set<String> TITLES = Lexicon.words("naming/titles.txt");

    private static final Set<String> GENERATIONS = Set.of("jr", "jr.", "sr", "sr.");

    private Names() {}

    /** Where the run of name words ends that begins at {@code from}; {@code from} when none does. */
    public static int endOfName(TaggedSentence words, int from) {
        int i = from;
        while (words.is(i, Tag.NAME) && !Lexicon.isTime(words.token(i))) {
            i++;
        }
        return i;
    }

    /** "Mr", "Professor": stands in front of a surname and is no part of the name. */
    public static boolean isTitle(String lower) {
        return TITLES.contains(lower);
    }

    /** Whether a run of words can be a person's name: two to four words, none of them a body, a role or in capitals. */
    public static boolean mayBePerson(TaggedSentence words, int from, int to) {
        if (to - from < 2 || to - from > 4) {
            return false;
        }
        for (int i = from; i < to; i++) {
            String lower = words.lower(i);
            if (Roles.isBody(lower)
                    || Roles.isRole(lower)
                    || words.token(i).acronym()
                    || isTitle(lower)
                    || words.token(i).hasDigit()) {
                return false;
            }
        }
        return true;
    }

    /** The last run of name words in the range, as {from, to}; empty when there is none. */
    public static int[] lastName(TaggedSentence words, int from, int to) {
        int end = to;
        while (end > from && !words.is(end - 1, Tag.NAME)) {
            end--;
        }
        int start = end;
        while (start > from && words.is(start - 1, Tag.NAME)) {
            start--;
        }
        return start < end ? new int[] {start, end} : new int[0];
    }

    /**
     * The name inside a phrase, without what the person is: "Japan's overseas minister Jane Roe" gives "Jane Roe", "US
     * President Jane Roe" too, and "Ann King Jr." stays as it is; the phrase itself when it names nobody.
     */
    public static int[] nameInPhrase(TaggedSentence words, int from, int to) {
        int[] run = lastName(words, from, to);
        if (run.length == 0 || run[1] < to || words.is(run[0] - 1, Tag.PREPOSITION) && run[0] > from) {
            return new int[] {from, to};
        }
        int start = run[0];
        int surname = run[1] - (GENERATIONS.contains(words.lower(run[1] - 1)) ? 2 : 1);
        for (int i = surname; i >= run[0]; i--) {
            if (isTitle(words.lower(i))
                    || Roles.isRole(words.lower(i)) && i < surname && !Roles.isBody(words.lower(run[1] - 1))) {
                start = i + 1;
                break;
            }
        }
        if (start == run[0]
                && run[1] - run[0] > 2
                && start > from
                && !words.is(start - 1, Tag.POSSESSIVE)
                && hasRoleBeforeOf(words, from, start)) {
            return new int[] {run[1] - 2, run[1]};
        }
        boolean described =
                start > from && (start > run[0] || Roles.hasRole(words, from, start) || isFirm(words, start - 1));
        return described ? new int[] {start, run[1]} : new int[] {from, to};
    }

    /** "director of the chapter of the Council Jane Roe": the last two words are the name. */
    private static boolean hasRoleBeforeOf(TaggedSentence words, int from, int name) {
        return words.has(Tag.PREPOSITION, from, name)
                && Roles.hasRole(words, from, words.find(Tag.PREPOSITION, from, name));
    }

    private static boolean isFirm(TaggedSentence words, int i) {
        return words.is(i, Tag.NOUN) && Roles.isBody(words.lower(i));
    }
}
