package org.claimdesk.assignment;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** A reviewer has been asked to check a claim, for the first time or anew. */
public record ClaimAssigned(
        AssignmentId assignment,
        ClaimId claim,
        PersonId reviewer,
        @Nullable Instant dueAt) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("assignment", assignment.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("claim_id", claim.value());
        asked.put("reviewer_id", reviewer.value());
        asked.put("due_at", dueAt == null ? null : dueAt.toString());
        asked.put("status", AssignmentStatus.ASSIGNED.name());
        return asked;
    }
}
