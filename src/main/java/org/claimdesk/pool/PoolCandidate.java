package org.claimdesk.pool;

import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.shared.Refused;

/** A claim that an editor would like to put into the pool. */
record PoolCandidate(ClaimId id, int number, ClaimStatus status, double checkWorthiness, boolean pooled) {

    /** Only what the desk checks goes into the pool, and only once. */
    void mustFit() {
        if (status != ClaimStatus.OPEN && status != ClaimStatus.IN_REVIEW) {
            throw new Refused("assignment.refused.claim." + status, number);
        }
        if (pooled) {
            throw new Refused("pool.refused.in-the-pool", number);
        }
    }
}
