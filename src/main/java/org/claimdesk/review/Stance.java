package org.claimdesk.review;

/** What a source says about a claim. */
public enum Stance {
    SUPPORTS,
    UNDERMINES,
    /** Neither for nor against, but needed to understand. */
    CONTEXT
}
