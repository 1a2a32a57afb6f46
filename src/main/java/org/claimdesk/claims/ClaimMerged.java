package org.claimdesk.claims;

import java.util.List;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor put one claim in the place of several; this tells it of one of them. */
public record ClaimMerged(ClaimId claim, ClaimStatus from, ClaimId successor) implements DomainEvent {

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
        return Map.of("status", ClaimStatus.REPLACED.name(), "successors", List.of(successor.value()));
    }
}
