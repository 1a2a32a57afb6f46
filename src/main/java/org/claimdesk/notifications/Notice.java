package org.claimdesk.notifications;

import java.time.Instant;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person is told.
 *
 * @param by the name of whoever did it; null where the desk says it, or nobody is to be named
 * @param amount of how many claims it tells
 * @param about the one claim; null when there are several
 * @param assignment what the reviewer is asked; null where it is about something else or about several
 */
public record Notice(
        NoticeId id,
        NoticeKind kind,
        @Nullable String by,
        int amount,
        @Nullable About about,
        @Nullable AssignmentId assignment,
        Instant at,
        boolean read) {

    /** The claim of a notice, in the words that people know it by. */
    public record About(ClaimId claim, ArticleId article, String articleTitle, int number, String wording) {}
}
