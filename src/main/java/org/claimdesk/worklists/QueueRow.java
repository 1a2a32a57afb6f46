package org.claimdesk.worklists;

import java.time.Instant;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.AssignmentStatus;
import org.claimdesk.assignment.Extension;
import org.claimdesk.claims.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * One claim that waits for a reviewer, as their queue shows it.
 *
 * @param number the claim's number in its article
 * @param speaker who says it in the article; null when the article itself does
 * @param checkWorthiness from 0 to 1
 * @param returnNote what an editor wants changed about the review, or empty
 * @param extension that an editor has set another due time, if one did
 * @param version of the assignment
 */
public record QueueRow(
        AssignmentId id,
        ClaimId claim,
        int number,
        String wording,
        @Nullable String speaker,
        ArticleId article,
        String articleTitle,
        double checkWorthiness,
        @Nullable Instant dueAt,
        AssignmentStatus status,
        String returnNote,
        @Nullable Extension extension,
        int version) {

    /** Whether an editor has given the review back. */
    public boolean isReturned() {
        return status == AssignmentStatus.STARTED && !returnNote.isEmpty();
    }
}
