package org.claimdesk.conflicts;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody has nothing to do with this name any more. */
public record ConflictStruck(PersonId person, ConflictKind kind, String name) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("conflict", name);
    }
}
