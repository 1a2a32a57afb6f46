package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor marked a claim as central to its article, or took the mark away. */
public record ClaimMarked(ClaimId claim, boolean central) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("central", !central);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("central", central);
    }
}
