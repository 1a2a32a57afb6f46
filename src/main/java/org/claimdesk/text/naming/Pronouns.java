package org.claimdesk.text.naming;

import java.util.Locale;
import java.util.Set;

/** The words that stand for a name, by what they tell of it. */
public final class Pronouns {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");

    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");

    private static final Set<String> OTHERS = Set.of("it", "they", "them", "i", "we", "you", "who", "one");

    private Pronouns() {}

    /** Whether the text is nothing but a pronoun: then nobody is named. */
    public static boolean isPronoun(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return HE.contains(lower) || SHE.contains(lower) || OTHERS.contains(lower);
    }

    /** Whether the lower-case word is the speaker's own "I" or "we". */
    public static boolean isSpeaker(String lower) {
        return lower.equals("i") || lower.equals("we");
    }
}
