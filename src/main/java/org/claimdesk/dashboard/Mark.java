package org.claimdesk.dashboard;

import java.time.Instant;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.jspecify.annotations.Nullable;

/** Something to be counted: of a claim, or of a whole article. */
record Mark(
        Figure figure, @Nullable ClaimId claim, @Nullable ArticleId article, String detail, long amount, Instant at) {

    static Mark of(Figure figure, ClaimId claim, String detail, Instant at) {
        return new Mark(figure, claim, null, detail, 1, at);
    }

    static Mark of(Figure figure, ArticleId article, long amount, Instant at) {
        return new Mark(figure, null, article, "", amount, at);
    }
}
