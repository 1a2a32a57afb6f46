package org.claimdesk.assignment;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** The desk asks somebody else instead of this reviewer; {@link ClaimAssigned} tells of the other side. */
public record AssignmentHandedOver(
        AssignmentId assignment, ClaimId claim, PersonId reviewer, AssignmentStatus from, AssignmentId successor)
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
        return Map.of("status", AssignmentStatus.WITHDRAWN.name(), "handed_over_to", successor.value());
    }
}
