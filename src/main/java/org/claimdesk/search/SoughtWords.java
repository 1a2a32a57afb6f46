package org.claimdesk.search;

import java.util.Arrays;
import java.util.List;

/**
 * What somebody looks for: every one of the words must be there, in any order, as a whole or as a part. Upper and lower case are the same.
 *
 * @param words at most {@link #MOST}, each of at most {@link #LONGEST} UTF-16 code units; what goes beyond that is not looked at
 */
record SoughtWords(List<String> words) {

    static final int MOST = 8;
    static final int LONGEST = 100;

    /** With fewer letters everything would be found. */
    private static final int FEWEST_LETTERS = 2;

    static SoughtWords in(String typed) {
        return new SoughtWords(Arrays.stream(typed.strip().split("\\s+"))
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST)
                .limit(MOST)
                .toList());
    }

    /** Whether there is too little to look for. */
    boolean isTooLittle() {
        return words.stream().mapToInt(String::length).sum() < FEWEST_LETTERS;
    }

    /** The words as patterns of SQL, in which nothing that was typed has a meaning of its own. */
    List<String> patterns() {
        return words.stream()
                .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .map(word -> "%" + word + "%")
                .toList();
    }
}
