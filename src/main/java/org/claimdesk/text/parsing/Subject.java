package org.claimdesk.text.parsing;

/** A range of words that a predicate is about; empty when there is none. */
record Subject(int from, int to) {

    static final Subject NONE = new Subject(0, 0);

    boolean isNone() {
        return from >= to;
    }
}
