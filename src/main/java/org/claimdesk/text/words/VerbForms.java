package org.claimdesk.text.words;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All forms of the listed verbs: the irregular ones as listed, the others made by the spelling rules of English. */
final class VerbForms {

    private final Set<String> forms = new HashSet<>();
    private final Set<String> doubling;

    /** @param irregular lines of a base form, its past and its participle */
    VerbForms(List<String> irregular, Collection<String> regular, Set<String> doubling) {
        this.doubling = doubling;
        Set<String> done = new HashSet<>();
        for (String line : irregular) {
            List<String> parts = List.of(line.split(" ", -1));
            done.add(parts.getFirst());
            addPresent(parts.getFirst());
            forms.addAll(parts);
        }
        for (String base : regular) {
            if (done.add(base)) {
                addPresent(base);
                forms.add(pastOf(base));
            }
        }
    }

    /** Whether a lower-case word is a form of a listed verb. */
    boolean has(String lower) {
        return forms.contains(lower);
    }

    private void addPresent(String base) {
        forms.add(base);
        forms.add(thirdPersonOf(base));
        forms.add(gerundOf(base));
    }

    /** "carries", "watches", "goes", "plans". */
    private static String thirdPersonOf(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s")
                || base.endsWith("sh")
                || base.endsWith("ch")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("o");
        return base + (hissing ? "es" : "s");
    }

    /** "carried", "used", "stopped", "watched". */
    private String pastOf(String base) {
        if (endsInConsonantAndY(base)) {
            return base.substring(0, base.length() - 1) + "ied";
        }
        if (base.endsWith("e")) {
            return base + "d";
        }
        return (doubles(base) ? base + base.charAt(base.length() - 1) : base) + "ed";
    }

    /** "dying", "using", "seeing", "stopping", "watching". */
    private String gerundOf(String base) {
        if (base.endsWith("ie")) {
            return base.substring(0, base.length() - 2) + "ying";
        }
        if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && base.length() > 2) {
            return base.substring(0, base.length() - 1) + "ing";
        }
        return (doubles(base) ? base + base.charAt(base.length() - 1) : base) + "ing";
    }

    /** One vowel between consonants doubles the last letter in a verb of one syllable; longer ones are listed. */
    private boolean doubles(String base) {
        if (doubling.contains(base)) {
            return true;
        }
        int n = base.length();
        return n >= 3
                && n <= 5
                && isConsonant(base.charAt(n - 1))
                && "wxy".indexOf(base.charAt(n - 1)) < 0
                && !isConsonant(base.charAt(n - 2))
                && isConsonant(base.charAt(n - 3))
                && base.substring(0, n - 2).chars().allMatch(c -> isConsonant((char) c));
    }

    private static boolean endsInConsonantAndY(String base) {
        int n = base.length();
        return n >= 2 && base.charAt(n - 1) == 'y' && isConsonant(base.charAt(n - 2));
    }

    private static boolean isConsonant(char c) {
        return "aeiou".indexOf(c) < 0;
    }
}
