package org.claimdesk.users;

import java.time.Instant;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A person was invited to set a password; invitations from before are void. */
public record InvitationMade(PersonId person, Instant expiresAt) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("person", person.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("expires_at", expiresAt.toString());
    }
}
