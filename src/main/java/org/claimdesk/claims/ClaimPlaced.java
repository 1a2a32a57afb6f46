package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An editor put a claim elsewhere among the others.
 *
 * @param behind the number of the one that it stands behind now; 0 at the head
 */
public record ClaimPlaced(ClaimId claim, int behind) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("behind", behind);
    }
}
