package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor accepted a proposed claim as it is. */
public record ClaimConfirmed(ClaimId claim) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("status", ClaimStatus.PROPOSED.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("status", ClaimStatus.OPEN.name());
    }
}
