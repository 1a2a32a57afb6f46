package org.claimdesk.worklists;

import java.util.List;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.assignment.AssignmentOfClaim;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;

/**
 * One claim that waits for an editor.
 *
 * @param number the claim's number in its article
 * @param checkWorthiness from 0 to 1
 * @param inThePool whether reviewers can take it
 * @param live who is asked to check it now; where the section is about one overdue assignment, only that one
 */
public record DeskRow(
        ClaimId claim,
        int number,
        String wording,
        ArticleId article,
        String articleTitle,
        ClaimStatus status,
        double checkWorthiness,
        boolean inThePool,
        List<AssignmentOfClaim> live) {

    public DeskRow {
        live = List.copyOf(live);
    }
}
