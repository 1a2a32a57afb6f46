package org.claimdesk.users;

import org.claimdesk.shared.DomainEvent;

/** A person has ended one of their sign-ins from another device. */
public record SignInEnded(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
