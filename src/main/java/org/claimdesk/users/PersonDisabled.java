package org.claimdesk.users;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An account was closed for now: its screens and sign-ins have ended. */
public record PersonDisabled(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("disabled", false);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("disabled", true);
    }
}
