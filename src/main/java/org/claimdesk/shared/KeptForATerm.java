package org.claimdesk.shared;

import java.time.Instant;

/**
 * Something that the desk keeps for a term and then forgets. A feature says what it is and how it is forgotten; the desk's housekeeping
 * sees to it every night, a little at a time. What has been published, and what a decision rests on, is never among it.
 */
public interface KeptForATerm {

    /** The setting that says for how many days, by its name. */
    String setting();

    /** Forgets some of what is from before then, in the transaction at hand, and says how many of at most so many. */
    int forget(Instant before, int most);
}
