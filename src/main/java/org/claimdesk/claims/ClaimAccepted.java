package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor confirmed a claim whose words a correction had changed or taken out of the article. */
public record ClaimAccepted(
        ClaimId claim, Footing footing, String from, String to, ClaimStatus statusBefore, ClaimStatus status)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("footing", footing.name(), "quote", from, "status", statusBefore.name());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("accepted", true, "quote", to, "status", status.name());
    }
}
