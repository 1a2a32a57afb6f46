package org.claimdesk.assignment;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The reviewer has begun. */
public record AssignmentStarted(AssignmentId assignment, ClaimId claim) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("assignment", assignment.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("status", AssignmentStatus.ASSIGNED.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("status", AssignmentStatus.STARTED.name());
    }
}
