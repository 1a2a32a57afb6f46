package org.claimdesk.users;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to sign in and could not show that they are who they said.
 *
 * @param person whose account they tried; 0 if it was nobody's, in which case not even the log learns what was typed
 */
public record SignInFailed(PersonId person, String address) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("address", address);
    }
}
