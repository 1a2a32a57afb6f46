package org.claimdesk.users;

import org.claimdesk.shared.DomainEvent;

/** A person has proved who they are. */
public record PersonSignedIn(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
