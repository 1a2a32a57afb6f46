package org.claimdesk.users;

import org.claimdesk.shared.DomainEvent;

/** A person has another picture, or none any more. */
public record PictureChanged(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
