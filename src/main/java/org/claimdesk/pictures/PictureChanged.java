package org.claimdesk.pictures;

import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;

/** A person has another picture, or none any more. */
public record PictureChanged(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
