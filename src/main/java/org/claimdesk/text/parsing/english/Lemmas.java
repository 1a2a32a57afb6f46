package org.claimdesk.text.parsing.english;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dictionary: "taxes" as a noun is "tax", "has" as a verb is "have", any number is "#crd#", "third" is "#ord#". */
final class Lemmas {

    private static final String CARDINAL = "#crd#";
    private static final String ORDINAL = "#ord#";

    private final WordTable words;

    /** "n't RB" is "not". */
    private final Map<String, String> abbreviations;

    private final List<Inflection> inflections = new ArrayList<>();

    Lemmas(ModelReader in, WordTable words) throws IOException {
        this.words = words;
        abbreviations = pairs(in);
        for (int count = in.size(16); count > 0; count--) {
            inflections.add(new Inflection(in.text(), in.size(WordTable.UNIT), pairs(in), endings(in)));
        }
    }

    /** How words of one class are bent: their tags begin alike, and {@code dictionary} has those that are not bent. */
    private record Inflection(
            String tagsBeginWith, int dictionary, Map<String, String> exceptions, List<Ending> endings) {}

    /** "studies" without "ies" and with "y" is in the dictionary; "running" may also lose one of its double letters. */
    private record Ending(List<String> tags, String ending, List<String> replacements, boolean doubles) {}

    String lemma(String plain, String tag) {
        String lower = PlainForm.lower(plain);
        String lemma = abbreviations.get(lower + " " + tag);
        if (lemma == null) {
            lemma = unbent(lower, tag);
        }
        long entry = words.entry(lemma);
        if ((entry & WordTable.CARDINAL) != 0) {
            return CARDINAL;
        }
        return (entry & WordTable.ORDINAL) != 0 ? ORDINAL : lemma;
    }

    private String unbent(String lower, String tag) {
        for (Inflection inflection : inflections) {
            if (tag.startsWith(inflection.tagsBeginWith)) {
                String exception = inflection.exceptions.get(lower);
                return exception != null ? exception : unbent(lower, tag, inflection);
            }
        }
        return lower;
    }

    private String unbent(String lower, String tag, Inflection inflection) {
        for (Ending ending : inflection.endings) {
            if (lower.endsWith(ending.ending) && ending.tags.contains(tag)) {
                int stem = lower.length() - ending.ending.length();
                String base = base(lower, stem, ending, inflection.dictionary);
                if (base.isEmpty() && ending.doubles && endsDouble(lower, stem)) {
                    base = base(lower, stem - 1, ending, inflection.dictionary);
                }
                if (!base.isEmpty()) {
                    return base;
                }
            }
        }
        return lower;
    }

    /** The first of the stem's forms that is in the dictionary, else nothing. */
    private String base(String lower, int stem, Ending ending, int dictionary) {
        for (String replacement : ending.replacements) {
            String base = lower.substring(0, stem) + replacement;
            if (words.isIn(dictionary, base)) {
                return base;
            }
        }
        return "";
    }

    private static boolean endsDouble(String word, int stem) {
        return stem >= 4 && word.charAt(stem - 2) == word.charAt(stem - 1);
    }

    private static Map<String, String> pairs(ModelReader in) throws IOException {
        Map<String, String> pairs = new HashMap<>();
        for (int count = in.size(1 << 16); count > 0; count--) {
            pairs.put(in.text(), in.text());
        }
        return pairs;
    }

    private static List<Ending> endings(ModelReader in) throws IOException {
        List<Ending> endings = new ArrayList<>();
        for (int count = in.size(1 << 10); count > 0; count--) {
            endings.add(new Ending(List.of(in.texts()), in.text(), List.of(in.texts()), in.size(1) == 1));
        }
        return endings;
    }
}
