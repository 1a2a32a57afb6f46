package org.claimdesk.worklists;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody chose what a list shows them. */
public record DetailsChosen(PersonId person, WorkScreen screen, String details) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("chosen_details", person.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("screen", screen.name(), "details", details);
    }
}
