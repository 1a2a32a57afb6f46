package org.claimdesk.conflicts;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody must not check what has to do with this name from now on. */
public record ConflictNoted(PersonId person, ConflictKind kind, String name) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("conflict", name);
    }
}
