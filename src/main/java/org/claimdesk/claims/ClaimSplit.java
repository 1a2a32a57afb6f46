package org.claimdesk.claims;

import java.util.List;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor put finer claims in the place of one. */
public record ClaimSplit(ClaimId claim, ClaimStatus from, List<ClaimId> successors) implements DomainEvent {

    public ClaimSplit {
        successors = List.copyOf(successors);
    }

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
        return Map.of(
                "status",
                ClaimStatus.REPLACED.name(),
                "successors",
                successors.stream().map(ClaimId::value).toList());
    }
}
