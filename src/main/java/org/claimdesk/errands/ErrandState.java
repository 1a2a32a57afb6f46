package org.claimdesk.errands;

/** How far an errand has come. */
public enum ErrandState {
    UNDER_WAY,
    DONE,
    /** It cannot go on; what had been done by then stays done. */
    GIVEN_UP
}
