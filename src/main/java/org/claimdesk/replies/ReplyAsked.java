package org.claimdesk.replies;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody whom a claim concerns has been asked for a reply. */
public record ReplyAsked(ClaimId claim, String whom, String byWayOf) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("whom", whom + " · " + byWayOf);
    }
}
