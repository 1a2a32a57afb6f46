package org.claimdesk.claims;

import java.util.EnumSet;
import java.util.Set;

/** How far a claim has come. {@link #next} is the whole of its life cycle. */
public enum ClaimStatus {
    /** The engine found it; no person has looked yet. */
    PROPOSED,
    /** To be checked; nobody is at it. */
    OPEN,
    /** Reviewers are at it. */
    IN_REVIEW,
    /** All required reviews are in and agree. */
    SUBMITTED,
    /** All required reviews are in and disagree. */
    DISPUTED,
    /** The desk has a verdict. */
    DECIDED,
    /** The verdict has been published with the article's report. */
    PUBLISHED,
    /** Published once, taken back since; shown as withdrawn in every report. */
    WITHDRAWN,
    /** The desk chooses not to check it. */
    SET_ASIDE,
    /**
     * Other claims stand in its place; or it was only proposed, and a correction has taken its words out of the article; or whoever made it
     * has undone that.
     */
    REPLACED;

    /** What a claim may become from here. */
    public Set<ClaimStatus> next() {
        return switch (this) {
            case PROPOSED -> EnumSet.of(OPEN, SET_ASIDE, REPLACED);
            case OPEN -> EnumSet.of(IN_REVIEW, SET_ASIDE, REPLACED);
            case IN_REVIEW -> EnumSet.of(OPEN, SUBMITTED, DISPUTED, SET_ASIDE, REPLACED);
            case SUBMITTED, DISPUTED -> EnumSet.of(IN_REVIEW, DECIDED);
            case DECIDED -> EnumSet.of(IN_REVIEW, PUBLISHED);
            case PUBLISHED -> EnumSet.of(PUBLISHED, WITHDRAWN);
            case SET_ASIDE -> EnumSet.of(OPEN);
            case WITHDRAWN, REPLACED -> EnumSet.noneOf(ClaimStatus.class);
        };
    }

    /** Whether a claim may go from here to there. */
    public boolean mayBecome(ClaimStatus there) {
        return next().contains(there);
    }

    /** Whether the wording may still change: what reviewers have judged stays as they judged it. */
    public boolean mayBeReworded() {
        return this == PROPOSED || this == OPEN || this == IN_REVIEW;
    }

    /** Whether finer claims may take its place: not while reviewers are at it, nor after. */
    public boolean mayBeSplit() {
        return this == PROPOSED || this == OPEN;
    }
}
