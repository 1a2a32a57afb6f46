package org.claimdesk.claims;

/** How well a claim stands in the latest version of its article. */
public enum Footing {
    /** On its own words, wherever they are now. */
    FIRM,
    /** On other words, in the place of its own. */
    CHANGED,
    /** On none: its words, and what stood around them, are gone. Its anchors are those of the version that had them last. */
    LOST
}
