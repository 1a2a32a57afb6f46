package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody has brought a source to a claim. */
public record EvidenceAdded(EvidenceId evidence, ClaimId claim, Source source) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("evidence", evidence.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return source.record();
    }
}
