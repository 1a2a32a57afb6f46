package org.claimdesk.pool;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor put a claim into the pool. */
public record ClaimPooled(ClaimId claim, @Nullable Instant dueAt, int wanted) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("pool_claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new HashMap<>();
        after.put("wanted", wanted);
        after.put("due_at", dueAt == null ? null : dueAt.toString());
        return after;
    }
}
