package org.claimdesk.settings;

/** The colour family in which a rating is shown, always beside its word and its icon. */
public enum Tone {
    TRUE,
    HALF,
    FALSE,
    UNPROVEN
}
