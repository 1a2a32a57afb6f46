package org.claimdesk.replies;

/** How far the desk is in hearing whom a claim concerns. */
public enum ReplyStanding {
    NOT_ASKED(false),
    WAITING(false),
    /** The time to wait is over and nobody has answered. */
    NO_ANSWER(true),
    ANSWERED(true),
    /** An editor has said why the desk goes on without. */
    WAIVED(true);

    private final boolean heard;

    ReplyStanding(boolean heard) {
        this.heard = heard;
    }

    /** Whether the desk has done what it asks of itself. */
    public boolean heard() {
        return heard;
    }
}
