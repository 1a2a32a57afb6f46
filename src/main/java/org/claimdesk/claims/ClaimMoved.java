package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A claim came a step further, or was sent a step back, by what happened to its assignments, reviews or decision. */
public record ClaimMoved(ClaimId claim, ClaimStatus from, ClaimStatus to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("status", from.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("status", to.name());
    }
}
