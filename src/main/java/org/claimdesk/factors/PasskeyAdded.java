package org.claimdesk.factors;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** A person can sign in with a key on one of their devices. */
public record PasskeyAdded(PersonId person, String label) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("label", label);
    }
}
