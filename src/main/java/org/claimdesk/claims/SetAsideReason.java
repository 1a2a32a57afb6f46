package org.claimdesk.claims;

/** Why the desk chooses not to check a claim or a sentence. */
public enum SetAsideReason {
    OPINION,
    PREDICTION,
    TRIVIAL,
    OFF_TOPIC,
    DUPLICATE,
    /** Anything else; needs a note that says what. */
    OTHER
}
