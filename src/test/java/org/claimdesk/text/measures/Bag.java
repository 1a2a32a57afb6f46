package org.claimdesk.text.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text in lower case, each with how often it stands there, without words that say nothing alone. */
record Bag(Map<String, Integer> counts) {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]++(?:[.,][0-9]++)*+");

    private static final Set<String> LITTLE =
            Set.of("a an the of to in on at by for with from and or as that which who is are was were be been being s"
                    .split(" "));

    /** What a wording may add without the article having it, besides the little words. */
    private static final Set<String> GLUE =
            Set.of(("has have had does do did will would said says told stated according not no it its this these those"
                            + " there also")
                    .split(" "));

    Bag {
        counts = Map.copyOf(counts);
    }

    static Bag of(String text) {
        List<String> all = words(text);
        List<String> telling =
                all.stream().filter(word -> !LITTLE.contains(word)).toList();
        Map<String, Integer> counts = new HashMap<>();
        (telling.isEmpty() ? all : telling).forEach(word -> counts.merge(word, 1, Integer::sum));
        return new Bag(counts);
    }

    static boolean isGlue(String word) {
        return LITTLE.contains(word) || GLUE.contains(word);
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    Set<String> distinct() {
        return counts.keySet();
    }

    int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** 1 when both hold the same words, 0 when they share none: twice the shared words over all words. */
    double likeness(Bag other) {
        int shared = counts.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), other.counts.getOrDefault(entry.getKey(), 0)))
                .sum();
        return shared == 0 ? 0 : 2.0 * shared / (size() + other.size());
    }
}
