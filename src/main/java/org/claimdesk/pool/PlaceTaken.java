package org.claimdesk.pool;

import java.util.Map;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A reviewer took a claim from the pool. */
public record PlaceTaken(ClaimId claim, AssignmentId assignment) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("pool_claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("assignment_id", assignment.value());
    }
}
