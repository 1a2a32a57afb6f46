package org.claimdesk.users;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A letter with a link to choose a password goes to a person; links from before are void. */
public record LetterSent(PersonId person, String kind) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("kind", kind);
    }
}
