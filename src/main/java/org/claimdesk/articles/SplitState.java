package org.claimdesk.articles;

import java.util.Set;

/** How far the splitting of an article into claims has come. */
public enum SplitState {
    /** Taken in; the job has not begun. */
    WAITING,
    /** The job is at it. */
    RUNNING,
    /** Every sentence has been read, and what it claims is proposed. */
    DONE,
    /** The job gave up; the version has no proposed claims. */
    FAILED,
    /** An editor stopped it; the version has no proposed claims. */
    STOPPED;

    /** Before its end, whichever that will be. */
    public static final Set<SplitState> UNDER_WAY = Set.of(WAITING, RUNNING);
}
