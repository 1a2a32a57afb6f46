package org.claimdesk.errands;

/** What is to be done to many. */
public enum ErrandKind {
    ASSIGN(50),
    POOL(50),
    EXTEND(50),
    /** In one go, so that it is one step to undo. */
    CONFIRM(Integer.MAX_VALUE),
    /** In one go, so that it is one step to undo. */
    SET_ASIDE(Integer.MAX_VALUE);

    private final int portion;

    ErrandKind(int portion) {
        this.portion = portion;
    }

    /** How many are done in one transaction. */
    int portion() {
        return portion;
    }

    /** Whether one can watch how far it is. */
    public boolean inPortions() {
        return portion < Integer.MAX_VALUE;
    }
}
