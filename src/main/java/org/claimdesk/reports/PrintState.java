package org.claimdesk.reports;

/** How far a print has come. */
public enum PrintState {
    /** A long one, still being printed in the background. */
    WAITING,
    /** There to be fetched, for ever the same. */
    READY,
    /** It could not be printed; what it would have said is kept all the same. */
    FAILED
}
