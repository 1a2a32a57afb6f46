package org.claimdesk.evidence;

/** How close a source stands to what it tells of. */
public enum SourceType {
    /** The thing itself: a law, a register, a recording, somebody's own words. */
    PRIMARY,
    /** Somebody who tells of it. */
    SECONDARY
}
