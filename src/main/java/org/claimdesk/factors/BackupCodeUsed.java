package org.claimdesk.factors;

import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;

/** A backup code was used up to sign in. */
public record BackupCodeUsed(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
