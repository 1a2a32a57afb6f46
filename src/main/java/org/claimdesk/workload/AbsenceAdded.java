package org.claimdesk.workload;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody will be away. */
public record AbsenceAdded(Absence absence) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("absence", absence.id().value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of(
                "person_id", absence.person().value(),
                "first_day", absence.firstDay().toString(),
                "last_day", absence.lastDay().toString(),
                "note", absence.note());
    }
}
