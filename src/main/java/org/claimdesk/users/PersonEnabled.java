package org.claimdesk.users;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A closed account was opened again. */
public record PersonEnabled(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("disabled", true);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("disabled", false);
    }
}
