package org.claimdesk.users;

import org.claimdesk.shared.DomainEvent;

/** Letters reach a person somewhere else than before; the log does not say where, as it is kept for good. */
public record MailAddressChanged(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
