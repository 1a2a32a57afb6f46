package org.claimdesk.assignment;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** The desk no longer asks this reviewer. */
public record AssignmentWithdrawn(AssignmentId assignment, ClaimId claim, PersonId reviewer, AssignmentStatus from)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("assignment", assignment.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("status", from.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("status", AssignmentStatus.WITHDRAWN.name());
    }
}
