package org.claimdesk.review;

/** What a review can lack before it may be submitted, in the order in which a screen asks for it. */
public enum Missing {
    VERDICT,
    CONFIDENCE,
    RATIONALE,
    EVIDENCE,
    INDEPENDENT
}
