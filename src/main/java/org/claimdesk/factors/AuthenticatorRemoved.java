package org.claimdesk.factors;

import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;

/** A person signs in without their authenticator application from now on. */
public record AuthenticatorRemoved(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
