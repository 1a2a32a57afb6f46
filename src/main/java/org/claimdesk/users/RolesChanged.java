package org.claimdesk.users;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A person may do something else than before, from their next step on. */
public record RolesChanged(PersonId person, Set<Role> from, Set<Role> to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("roles", new TreeSet<>(from));
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("roles", new TreeSet<>(to));
    }
}
