package org.claimdesk.notifications;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What one act tells one person, of however many claims.
 *
 * @param by whoever did it; null where nobody is to be named
 * @param assignment of the first claim
 */
record Message(
        PersonId to,
        NoticeKind kind,
        @Nullable PersonId by,
        List<ClaimId> claims,
        @Nullable AssignmentId assignment) {

    Message {
        claims = List.copyOf(claims);
    }

    /** The two in one. */
    Message and(Message more) {
        List<ClaimId> both = new ArrayList<>(claims);
        both.addAll(more.claims);
        return new Message(to, kind, by, both, assignment);
    }
}
