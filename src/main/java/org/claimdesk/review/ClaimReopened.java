package org.claimdesk.review;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor no longer lets a verdict stand and has the claim reviewed again; the decision stays in the history. */
public record ClaimReopened(ClaimId claim, String rating, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("rating", rating);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("reason", reason);
    }
}
