package org.claimdesk.claims;

/** What an editor did to claims, as far as it can be undone. */
public enum Deed {
    CONFIRM,
    REWORD,
    SET_ASIDE,
    TAKE_UP,
    SET_SENTENCE_ASIDE,
    TAKE_UP_SENTENCE,
    ADD,
    SPLIT,
    MERGE,
    MARK,
    UNMARK,
    MOVE
}
