package org.claimdesk.users;

import org.claimdesk.shared.DomainEvent;

/** A person has ended every sign-in of theirs but the one in use. */
public record SignedOutElsewhere(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
