package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor took up a claim that had been set aside. */
public record ClaimTakenUp(ClaimId claim, @Nullable SetAsideReason reason, String note) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of(
                "status",
                ClaimStatus.SET_ASIDE.name(),
                "set_aside_reason",
                reason == null ? "" : reason.name(),
                "set_aside_note",
                note);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("status", ClaimStatus.OPEN.name());
    }
}
