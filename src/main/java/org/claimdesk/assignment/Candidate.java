package org.claimdesk.assignment;

import org.claimdesk.shared.Refused;
import org.claimdesk.users.PersonId;

/** Somebody whom an editor would like to ask. */
record Candidate(PersonId id, String name, boolean mayReview) {

    void mustBeAReviewer() {
        if (!mayReview) {
            throw new Refused("assignment.refused.not-a-reviewer", name);
        }
    }
}
