package org.claimdesk.assignment;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** An editor gave a review back, with a note on what is to change. */
public record AssignmentReturned(AssignmentId assignment, ClaimId claim, PersonId reviewer, String note)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("assignment", assignment.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("status", AssignmentStatus.SUBMITTED.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("status", AssignmentStatus.STARTED.name(), "return_note", note);
    }
}
