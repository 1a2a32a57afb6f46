package org.claimdesk.pool;

import java.util.Map;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A place in the pool is free again: who had it declined, or an editor withdrew it. */
public record PlaceReturned(ClaimId claim, AssignmentId assignment) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("pool_claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("assignment_id", assignment.value());
    }
}
