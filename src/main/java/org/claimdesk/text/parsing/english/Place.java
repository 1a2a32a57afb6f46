package org.claimdesk.text.parsing.english;

/** Which word a feature looks at: so many words behind a word in hand, or a relative of it in the tree. */
record Place(From from, int steps, Relative relative) {

    /** The words in hand: the tagger has only the first of them. */
    enum From {
        /** The word that is tagged; for arcs, the word on top of the stack. */
        FIRST,
        /** The first word that has not been read. */
        SECOND,
        /** Words deeper in the stack, or above it those put aside; {@code steps} says which. */
        STACK
    }

    enum Relative {
        ITSELF,
        HEAD,
        HEAD_OF_HEAD,
        LEFTMOST,
        SECOND_LEFTMOST,
        RIGHTMOST,
        SECOND_RIGHTMOST,
        SIBLING_BEFORE,
        SECOND_SIBLING_BEFORE
    }
}
