package org.claimdesk.factors;

import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;

/** An administrator has taken every second factor from a person, who has lost theirs. */
public record FactorsReset(PersonId person) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }
}
