package org.claimdesk.errands;

import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Pairing;
import org.claimdesk.assignment.SeenAssignment;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.SeenClaim;
import org.claimdesk.users.PersonId;

/**
 * One of the many.
 *
 * @param subject the claim, or the assignment where more time is given
 * @param version which version of it was seen, where that matters
 * @param reviewer who is asked, where somebody is
 */
record ErrandItem(long subject, int version, long reviewer) {

    static ErrandItem of(Pairing pairing) {
        return new ErrandItem(pairing.claim().value(), 0, pairing.reviewer().value());
    }

    static ErrandItem of(ClaimId claim) {
        return new ErrandItem(claim.value(), 0, 0);
    }

    static ErrandItem of(SeenClaim seen) {
        return new ErrandItem(seen.id().value(), seen.version(), 0);
    }

    static ErrandItem of(SeenAssignment seen) {
        return new ErrandItem(seen.id().value(), seen.version(), 0);
    }

    Pairing pairing() {
        return new Pairing(claim(), new PersonId(reviewer));
    }

    ClaimId claim() {
        return new ClaimId(subject);
    }

    SeenClaim seenClaim() {
        return new SeenClaim(claim(), version);
    }

    SeenAssignment seenAssignment() {
        return new SeenAssignment(new AssignmentId(subject), version);
    }
}
