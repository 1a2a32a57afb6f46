package org.claimdesk.search;

import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.claims.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * A claim that has the words in its wording.
 *
 * @param number the claim's number in its article
 * @param ownAssignment what asks the finder to review it, if something does
 */
public record FoundClaim(
        ClaimId id,
        int number,
        String wording,
        ArticleId article,
        String articleTitle,
        @Nullable AssignmentId ownAssignment) {}
