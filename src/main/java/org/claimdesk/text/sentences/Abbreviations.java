package org.claimdesk.text.sentences;

import java.util.Set;
import org.claimdesk.text.words.Lexicon;

/** What a full stop behind a short word tells about the end of a sentence. */
final class Abbreviations {

    /** Words that stand in front of a name: "Mr.", "Gen.", "St.". */
    private static final Set<String> BEFORE_NAMES = Lexicon.words("sentences/before-names.txt");

    /** Words that stand in front of a number: "No.", "p.", "Jan.". */
    private static final Set<String> BEFORE_NUMBERS = Lexicon.words("sentences/before-numbers.txt");

    /** Words that stand inside a sentence and may end one as well: "Co.", "Jr.", "etc.". */
    private static final Set<String> ANYWHERE = Lexicon.words("sentences/anywhere.txt");

    /** Words that begin sentences far more often than they stand behind an abbreviation inside one: "How", "They". */
    private static final Set<String> STARTERS = Lexicon.words("sentences/starters.txt");

    private Abbreviations() {}

    static boolean standsBeforeNames(String word) {
        return BEFORE_NAMES.contains(word);
    }

    static boolean standsBeforeNumbers(String word) {
        return BEFORE_NUMBERS.contains(word);
    }

    static boolean mayEndSentence(String word) {
        return ANYWHERE.contains(word);
    }

    static boolean startsSentences(String word) {
        return STARTERS.contains(word);
    }

    /** A clock's "a.m." or "p.m.". */
    static boolean isHalfOfDay(String word) {
        return word.equals("a.m") || word.equals("p.m");
    }
}
