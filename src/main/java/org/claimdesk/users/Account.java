package org.claimdesk.users;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as administrators see them.
 *
 * @param email where letters reach the person; empty if nowhere
 * @param invitedUntil until when the open invitation is good; null when there is none
 */
public record Account(
        Person person,
        String email,
        Standing standing,
        @Nullable Instant invitedUntil) {

    /** Whether the person can come in. */
    public enum Standing {
        /** May sign in. */
        OPEN,
        /** Has not set a password yet, and still can. */
        INVITED,
        /** Has not set a password, and the invitation is no longer good. */
        WAITING,
        /** Closed by an administrator. */
        DISABLED
    }
}
