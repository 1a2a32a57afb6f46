package org.claimdesk.replies;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor lets the desk decide without a reply, and says why. */
public record ReplyWaived(ClaimId claim, String reason) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("reason", reason);
    }
}
