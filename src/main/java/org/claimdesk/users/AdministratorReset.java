package org.claimdesk.users;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** At the server's console, an administrator who could not come in any more was let choose another password; second factors are void. */
public record AdministratorReset(PersonId person, boolean wasDisabled) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("disabled", wasDisabled);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("disabled", false);
    }
}
