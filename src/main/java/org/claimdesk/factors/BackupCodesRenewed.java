package org.claimdesk.factors;

import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;

/** A person has got ten new backup codes; the old ones are void. */
public record BackupCodesRenewed(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
