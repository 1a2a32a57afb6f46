package org.claimdesk.text.sentences;

/** Knows, from left to right, whether a place stands inside round brackets that close soon. */
final class Brackets {

    /** How far ahead a closing bracket is looked for. */
    private static final int LONGEST = 300;

    private final String text;
    private final int limit;

    /** Where the brackets close that are open here. */
    private int closes = -1;

    private int opens = -1;

    /** No bracket closes between the last opening one and here, so that nothing is looked at twice. */
    private int searched;

    Brackets(String text, int limit) {
        this.text = text;
        this.limit = limit;
    }

    /** Takes in the character at {@code i}; to be called in order. */
    void pass(int i) {
        if (text.charAt(i) != '(' || i <= closes) {
            return;
        }
        int end = Math.min(limit, i + LONGEST);
        for (searched = Math.max(searched, i + 1); searched < end; searched++) {
            if (text.charAt(searched) == ')') {
                closes = searched;
                opens = i;
                return;
            }
        }
    }

    /** "(It was May.) Then it rained.": the brackets hold a sentence that begins at {@code start} and ends at {@code stop}. */
    boolean holdAll(int start, int stop) {
        return opens >= start && opens - start <= 2 && closes == stop + 1;
    }

    boolean hold(int i) {
        return i < closes;
    }
}
