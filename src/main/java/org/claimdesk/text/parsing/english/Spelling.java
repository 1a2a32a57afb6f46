package org.claimdesk.text.parsing.english;

import java.util.ArrayList;
import java.util.List;

/** How a word is written, as the tagger has learned it: a text of one or two digits for each thing that strikes the eye. */
final class Spelling {

    private static final String LINK = "0";
    private static final String ALL_CAPITALS = "1";
    private static final String ALL_SMALL = "2";
    private static final String ALL_DIGITS = "3";
    private static final String ALL_MARKS = "4";
    private static final String ALL_DIGITS_OR_MARKS = "5";
    private static final String A_DIGIT = "6";
    private static final String A_STOP = "7";
    private static final String A_HYPHEN = "8";
    private static final String ANOTHER_MARK = "9";
    private static final String NO_SMALL = "10";
    private static final String FIRST_CAPITAL = "11";
    private static final String ONE_CAPITAL_INSIDE = "12";
    private static final String MORE_CAPITALS_INSIDE = "13";

    private final String plain;
    private int capitals;
    private int small;
    private int digits;
    private int marks;

    private Spelling(String plain) {
        this.plain = plain;
        for (int i = 0; i < plain.length(); i++) {
            count(plain.charAt(i));
        }
    }

    static List<String> of(String plain, boolean firstWord) {
        return plain.equals(PlainForm.LINK) ? List.of(LINK) : new Spelling(plain).features(firstWord);
    }

    private void count(char c) {
        if (PlainForm.isUpper(c)) {
            capitals++;
        } else if (PlainForm.isLower(c)) {
            small++;
        } else if (PlainForm.isDigit(c)) {
            digits++;
        } else if (PlainForm.isMark(c)) {
            marks++;
        }
    }

    private List<String> features(boolean firstWord) {
        List<String> features = new ArrayList<>();
        int size = plain.length();
        if (capitals == size) {
            features.add(ALL_CAPITALS);
        } else if (small == size) {
            features.add(ALL_SMALL);
        } else if (digits == size) {
            features.add(ALL_DIGITS);
        } else if (marks == size) {
            features.add(ALL_MARKS);
        } else if (digits + marks == size) {
            features.add(ALL_DIGITS_OR_MARKS);
        } else if (small == 0) {
            features.add(NO_SMALL);
        }
        if (capitals < size) {
            addCapitals(features, firstWord);
        }
        addMarks(features);
        return features;
    }

    private void addCapitals(List<String> features, boolean firstWord) {
        boolean first = PlainForm.isUpper(plain.charAt(0));
        int inside = first ? capitals - 1 : capitals;
        if (first && !firstWord) {
            features.add(FIRST_CAPITAL);
        }
        if (inside == 1) {
            features.add(ONE_CAPITAL_INSIDE);
        } else if (inside > 1) {
            features.add(MORE_CAPITALS_INSIDE);
        }
    }

    private void addMarks(List<String> features) {
        boolean stop = plain.indexOf('.') >= 0;
        boolean hyphen = plain.indexOf('-') >= 0;
        if (digits > 0 && digits < plain.length()) {
            features.add(A_DIGIT);
        }
        if (stop) {
            features.add(A_STOP);
        }
        if (hyphen) {
            features.add(A_HYPHEN);
        }
        if (marks > 0 && marks < plain.length() && !stop && !hyphen) {
            features.add(ANOTHER_MARK);
        }
    }
}
