package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor put a claim in other words; a proposal is confirmed by it. */
public record ClaimReworded(ClaimId claim, String from, String to, ClaimStatus statusBefore, ClaimStatus status)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("wording", from, "status", statusBefore.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("wording", to, "status", status.name());
    }
}
