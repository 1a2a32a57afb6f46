package org.claimdesk.dashboard;

/** What is counted week by week. */
public enum Figure {
    /** Claims that the engine proposed or an editor added; claims cut from others are not found anew. */
    FOUND,
    /** Claims that an editor confirmed or added. */
    CONFIRMED,
    /** Verdicts, each by its rating; a claim that is decided again counts again. */
    DECIDED,
    /** Verdicts that went out with a published report. */
    PUBLISHED,
    /** Reviews handed in, each by how long it took since the reviewer was asked. */
    HANDED_IN
}
