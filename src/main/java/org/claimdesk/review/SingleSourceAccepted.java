package org.claimdesk.review;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A review of a central claim has come in with fewer independent sources than the desk asks for, and says why they are enough. */
public record SingleSourceAccepted(ClaimId claim, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("reason", reason);
    }
}
