package org.claimdesk.suggestions;

import org.claimdesk.claims.ClaimStatus;

/** What a suggestion asks for. */
public enum SuggestionKind {
    /** Another wording of a claim. */
    REWORD,
    /** Several claims in the place of one. */
    SPLIT,
    /** One claim in the place of several. */
    MERGE,
    /** Not to check a claim. */
    SET_ASIDE,
    /** A claim that nobody has found yet. */
    ADD;

    /**
     * Whether it can still come to what is asked for while a claim has this status. A claim that is being reviewed can be split or merged
     * once its assignments are withdrawn: reviewers are the ones who notice.
     */
    public boolean fits(ClaimStatus status) {
        return switch (this) {
            case REWORD -> status.mayBeReworded();
            case SPLIT, MERGE -> status.mayBecome(ClaimStatus.REPLACED);
            case SET_ASIDE -> status.mayBecome(ClaimStatus.SET_ASIDE);
            case ADD -> true;
        };
    }

    /** Whether it speaks of places in the text, and so of one version of it. */
    boolean standsInTheText() {
        return this == SPLIT || this == ADD;
    }
}
