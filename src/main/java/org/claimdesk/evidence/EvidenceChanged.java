package org.claimdesk.evidence;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody has corrected what is known about a source. */
public record EvidenceChanged(EvidenceId evidence, Source from, Source to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("evidence", evidence.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return from.record();
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return to.record();
    }
}
