package org.claimdesk.text.words;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All forms of the listed verbs: the irregular ones as listed, the others made by the spelling rules of English. */
final class VerbForms {

    enum Form {
        BASE,
        THIRD_PERSON,
        PAST,
        PARTICIPLE,
        GERUND
    }

    private final Map<String, EnumSet<Form>> forms = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Set<String> doubling;

    VerbForms(List<String> irregular, Collection<String> regular, Set<String> doubling) {
        this.doubling = doubling;
        Set<String> done = new HashSet<>();
        for (String line : irregular) {
            String[] parts = line.split(" ", -1);
            String base = parts[0];
            done.add(base);
            addPresent(base);
            add(parts[1], base, Form.PAST);
            if (parts[1].endsWith("ed") || parts[1].equals(parts[2])) {
                add(parts[1], base, Form.PARTICIPLE);
            }
            add(parts[2], base, Form.PARTICIPLE);
            if (parts[2].endsWith("t")) {
                add(parts[2], base, Form.PAST);
            }
        }
        for (String base : regular) {
            if (done.add(base)) {
                addPresent(base);
                add(pastOf(base), base, Form.PAST);
                add(pastOf(base), base, Form.PARTICIPLE);
            }
        }
    }

    /** The forms a lower-case word can be; empty when it is no listed verb. */
    Set<Form> of(String lower) {
        Set<Form> found = forms.get(lower);
        return found == null ? Set.of() : found;
    }

    String baseOf(String lower) {
        return bases.getOrDefault(lower, lower);
    }

    private void addPresent(String base) {
        add(base, base, Form.BASE);
        add(thirdPersonOf(base), base, Form.THIRD_PERSON);
        add(gerundOf(base), base, Form.GERUND);
    }

    private void add(String form, String base, Form kind) {
        forms.computeIfAbsent(form, key -> EnumSet.noneOf(Form.class)).add(kind);
        bases.putIfAbsent(form, base);
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
