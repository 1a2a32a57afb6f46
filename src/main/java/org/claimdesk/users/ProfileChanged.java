package org.claimdesk.users;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A person goes by another name, reads another language, or reads the clock elsewhere. */
public record ProfileChanged(PersonId person, OwnProfile from, OwnProfile to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return said(from);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return said(to);
    }

    private static Map<String, @Nullable Object> said(OwnProfile profile) {
        return Map.of("full_name", profile.fullName(), "language", profile.language(), "time_zone", profile.timeZone());
    }
}
