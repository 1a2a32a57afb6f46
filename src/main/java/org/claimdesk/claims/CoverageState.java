package org.claimdesk.claims;

import java.util.Collection;
import java.util.Comparator;

/** How far the desk has come with a sentence, the least advanced first. */
public enum CoverageState {
    /** No claim, and not set aside: nobody has accounted for it. */
    UNCOVERED,
    /** A claim is proposed or open. */
    OPEN,
    /** A claim is with reviewers, or their reviews wait for the editor. */
    IN_REVIEW,
    /** All its claims have a verdict. */
    DECIDED,
    /** All its claims are set aside, or the sentence itself is. */
    SET_ASIDE;

    /** The state of a sentence with these claims: that of the least advanced one, where a claim set aside does not hold back the others. */
    static CoverageState of(boolean sentenceSetAside, Collection<ClaimStatus> claims) {
        return claims.stream()
                .filter(status -> status != ClaimStatus.REPLACED)
                .map(CoverageState::of)
                .min(Comparator.naturalOrder())
                .orElse(sentenceSetAside ? SET_ASIDE : UNCOVERED);
    }

    private static CoverageState of(ClaimStatus status) {
        return switch (status) {
            case PROPOSED, OPEN -> OPEN;
            case IN_REVIEW, SUBMITTED, DISPUTED -> IN_REVIEW;
            case DECIDED, PUBLISHED, WITHDRAWN -> DECIDED;
            case SET_ASIDE -> SET_ASIDE;
            case REPLACED -> throw new IllegalArgumentException("a replaced claim covers nothing");
        };
    }
}
