package org.claimdesk.text.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimdesk.text.words.Lexicon;

/** The small words of a text, counted for each language that has them: "the", "und", "para". */
final class SmallWords {

    private static final Map<String, Set<String>> LISTS = Lexicon.groups("language/small-words.txt");

    /** Fewer different ones prove nothing: "no, no, no". */
    private static final int LEAST = 3;

    private static final double LEAST_SHARE = 0.12;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Set<String>> different = new HashMap<>();
    private int words;

    static SmallWords in(String text) {
        SmallWords small = new SmallWords();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isPartOfWord(text.charAt(i))) {
                if (from < i) {
                    small.count(text.substring(from, i).toLowerCase(Locale.ROOT));
                }
                from = i + 1;
            }
        }
        return small;
    }

    private static boolean isPartOfWord(char c) {
        return Character.isLetter(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private void count(String word) {
        words++;
        LISTS.forEach((language, list) -> {
            if (list.contains(word)) {
                counts.merge(language, 1, Integer::sum);
                different.computeIfAbsent(language, key -> new HashSet<>()).add(word);
            }
        });
    }

    /** The language with the most of them; English when others have as many. */
    String likeliest() {
        return LISTS.keySet().stream()
                .max(Comparator.<String>comparingInt(language -> counts.getOrDefault(language, 0))
                        .thenComparing(language -> language.equals(Languages.ENGLISH))
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(Languages.ENGLISH);
    }

    boolean speakFor(String language) {
        return different.getOrDefault(language, Set.of()).size() >= LEAST;
    }

    /** Whether there are many for the length of the text, and twice as many as of English. */
    boolean speakClearlyFor(String language) {
        int count = counts.getOrDefault(language, 0);
        return speakFor(language)
                && count >= LEAST_SHARE * words
                && count >= 2 * counts.getOrDefault(Languages.ENGLISH, 0);
    }
}
