package org.claimdesk.claims;

import org.jspecify.annotations.Nullable;

/**
 * How a claim is on one side of a step, as far as a step may change it.
 *
 * @param version the one in which it is, or was, like this
 */
record ClaimSide(
        ClaimId claim,
        int version,
        ClaimStatus status,
        String wording,
        @Nullable SetAsideReason reason,
        String note,
        boolean central,
        double place) {

    static ClaimSide of(Claim claim, int version) {
        return new ClaimSide(
                claim.id(),
                version,
                claim.status(),
                claim.wording(),
                claim.setAsideReason(),
                claim.setAsideNote(),
                claim.central(),
                claim.place());
    }
}
