package org.claimdesk.assignment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** An editor set another due time. */
public record AssignmentExtended(
        AssignmentId assignment,
        ClaimId claim,
        PersonId reviewer,
        @Nullable Instant from,
        Instant to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("assignment", assignment.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        Map<String, @Nullable Object> before = new HashMap<>();
        before.put("due_at", from == null ? null : from.toString());
        return before;
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("due_at", to.toString());
    }
}
