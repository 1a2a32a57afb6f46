package org.claimdesk.replies;

import java.time.Instant;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A request to somebody whom a claim concerns, and what they answered.
 *
 * @param byWayOf how they were asked, in the words of who did
 * @param answer theirs; empty while there is none
 */
public record Reply(
        ReplyId id,
        ClaimId claim,
        String whom,
        String byWayOf,
        Instant askedAt,
        PersonId askedBy,
        String answer,
        @Nullable Instant answeredAt,
        int version) {

    public boolean answered() {
        return answeredAt != null;
    }
}
