package org.claimdesk.articles;

/** How far the splitting of an article into claims has come. */
public enum SplitState {
    /** Taken in; the job has not begun. */
    WAITING,
    /** The job is at it. */
    RUNNING,
    /** Every sentence has been read, and what it claims is proposed. */
    DONE,
    /** The job gave up; the article has no proposed claims. */
    FAILED
}
