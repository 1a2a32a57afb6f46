package org.claimdesk.assignment;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The review of a claim is in. */
public record AssignmentSubmitted(AssignmentId assignment, ClaimId claim) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("assignment", assignment.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("status", AssignmentStatus.STARTED.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("status", AssignmentStatus.SUBMITTED.name());
    }
}
