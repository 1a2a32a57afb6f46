package org.claimdesk.worklists;

/** How a list is sorted. */
public enum WorklistOrder {
    /** By due time, then the most check-worthy first. */
    DUE,
    /** The most check-worthy first. */
    WORTH,
    /** The claim that has been there longest first. */
    AGE
}
