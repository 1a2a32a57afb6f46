package org.claimdesk.assignment;

import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Refused;

/** What an assignment needs to know of its claim, held so that it stays so until the transaction ends. */
record AssignedClaim(ClaimId id, int number, ClaimStatus status, double checkWorthiness) {

    /** Only what the desk checks can be assigned; the refusal says what to do first. */
    void mustBeOpenToReview() {
        if (status != ClaimStatus.OPEN && status != ClaimStatus.IN_REVIEW) {
            throw new Refused("assignment.refused.claim." + status, number);
        }
    }

    /** The same claim, once somebody has been asked to check it. */
    AssignedClaim inReview() {
        return new AssignedClaim(id, number, ClaimStatus.IN_REVIEW, checkWorthiness);
    }
}
