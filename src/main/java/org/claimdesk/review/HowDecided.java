package org.claimdesk.review;

/** By which way the desk came to a verdict. */
public enum HowDecided {
    /** An editor approved what the reviews agreed on. */
    APPROVED,
    /** The reviews were equal and the desk lets equal reviews decide. */
    AGREED,
    /** The reviews disagreed and an editor decided. */
    ADJUDICATED
}
