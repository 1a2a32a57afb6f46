package org.claimdesk.assignment;

import org.claimdesk.shared.Refused;

/** An assignment and its claim, held so that they stay as they are until the transaction ends. */
record HeldAssignment(Assignment assignment, AssignedClaim claim, String reviewerName) {

    /** Only what the reviewer still has to do can be changed; the refusal names the claim and the reviewer. */
    void mustBeLive() {
        if (!assignment.status().isLive()) {
            throw new Refused("assignment.refused.over." + assignment.status(), claim.number(), reviewerName);
        }
    }

    /** Where several are changed at once, the one that has moved on is named. */
    void mustBeAt(int version) {
        if (assignment.version() != version) {
            throw new Refused("assignment.refused.moved-on", claim.number(), reviewerName);
        }
    }
}
