package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor set a claim aside; whoever was asked to check it need not any more. */
public record ClaimSetAside(ClaimId claim, ClaimStatus from, SetAsideReason reason, String note)
        implements DomainEvent {

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
                "status", ClaimStatus.SET_ASIDE.name(), "set_aside_reason", reason.name(), "set_aside_note", note);
    }
}
