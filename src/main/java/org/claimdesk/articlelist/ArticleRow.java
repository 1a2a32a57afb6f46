package org.claimdesk.articlelist;

import java.time.Instant;
import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.SplitState;
import org.claimdesk.claims.ClaimStatus;
import org.jspecify.annotations.Nullable;

/**
 * An article in the list. {@code versionNumber} counts its versions from 1; {@code claims} says how many claims stand where, without
 * the statuses that none has.
 */
public record ArticleRow(
        ArticleId id,
        String title,
        String outlet,
        int versionNumber,
        @Nullable Instant dueAt,
        @Nullable Instant reportPublishedAt,
        SplitState splitState,
        int splitDone,
        int splitTotal,
        String editor,
        Map<ClaimStatus, Integer> claims) {

    public ArticleRow {
        claims = Map.copyOf(claims);
    }

    /** The same with other figures. */
    ArticleRow withClaims(Map<ClaimStatus, Integer> others) {
        return new ArticleRow(
                id,
                title,
                outlet,
                versionNumber,
                dueAt,
                reportPublishedAt,
                splitState,
                splitDone,
                splitTotal,
                editor,
                others);
    }
}
