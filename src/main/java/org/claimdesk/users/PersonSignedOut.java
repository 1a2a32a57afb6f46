package org.claimdesk.users;

import org.claimdesk.shared.DomainEvent;

/** A person has left, on one of their screens. */
public record PersonSignedOut(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
