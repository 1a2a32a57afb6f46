package org.claimdesk.text.parsing.english;

/** What a feature asks of a word. Those with a row have one value for each word, the others any number. */
enum Field {
    FORM(0),
    LOWER_FORM(1),
    SHAPE(2),
    TAG(3),
    LEMMA(4),
    /** The label of the arc to the word's head, so far. */
    LABEL(5),
    /** Whether the word has no, one or more dependents on its left and right, so far. */
    VALENCY(6),
    /** All tags the word can have, as one text. */
    TAGS(7),
    PREFIX_2(8),
    PREFIX_3(9),
    SUFFIX_1(10),
    SUFFIX_2(11),
    SUFFIX_3(12),
    SUFFIX_4(13),
    EACH_TAG(-1),
    EACH_CLUSTER(-1),
    SPELLING(-1),
    POSITION(-1);

    static final int ROWS = 14;

    private final int row;

    Field(int row) {
        this.row = row;
    }

    int row() {
        return row;
    }

    boolean isSet() {
        return row < 0;
    }

    /** Whether it can change while a sentence's arcs are found. */
    boolean changes() {
        return this == LABEL || this == VALENCY;
    }
}
