package org.claimdesk.replies;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody whom a claim concerns has answered, or their answer was written down anew. */
public record ReplyReceived(ClaimId claim, String whom, String answer) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("whom", whom, "answer", answer);
    }
}
