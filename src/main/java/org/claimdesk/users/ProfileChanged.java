package org.claimdesk.users;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A person goes by another name, or reads another language. */
public record ProfileChanged(PersonId person, OwnProfile from, String fullName, String language)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("full_name", from.fullName(), "language", from.language());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("full_name", fullName, "language", language);
    }
}
