package org.claimdesk.users;

import org.claimdesk.shared.DomainEvent;

/** A person has set a password, the first one or another. */
public record PasswordChanged(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
