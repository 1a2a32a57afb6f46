package org.claimdesk.factors;

import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;

/** A person can no longer sign in with one of their keys. */
public record PasskeyRemoved(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
