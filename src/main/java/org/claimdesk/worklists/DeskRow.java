package org.claimdesk.worklists;

import java.time.Instant;
import java.util.List;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.text.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * One claim that waits for an editor.
 *
 * @param number the claim's number in its article
 * @param speaker who says it in the article; null when the article itself does
 * @param checkWorthiness from 0 to 1
 * @param since when the claim was found, or added by hand
 * @param inThePool whether reviewers can take it
 * @param live who is asked to check it now; where the section is about one overdue assignment, only that one
 */
public record DeskRow(
        ClaimId claim,
        int number,
        String wording,
        @Nullable String speaker,
        ClaimKind kind,
        ArticleId article,
        String articleTitle,
        ClaimStatus status,
        double checkWorthiness,
        Instant since,
        boolean inThePool,
        List<AssignmentOfClaim> live) {

    public DeskRow {
        live = List.copyOf(live);
    }
}
