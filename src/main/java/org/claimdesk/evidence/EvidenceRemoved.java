package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody has taken a source back. */
public record EvidenceRemoved(EvidenceId evidence, ClaimId claim, Source source) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("evidence", evidence.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return source.record();
    }
}
