package org.claimdesk.assignment;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A reviewer said no. */
public record AssignmentDeclined(AssignmentId assignment, ClaimId claim, AssignmentStatus from, String reason)
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
        return Map.of("status", AssignmentStatus.DECLINED.name(), "reason", reason);
    }
}
