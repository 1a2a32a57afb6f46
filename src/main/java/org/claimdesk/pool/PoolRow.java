package org.claimdesk.pool;

import java.time.Instant;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * One claim in the pool.
 *
 * @param number the claim's number in its article
 * @param speaker who says it in the article; null when the article itself does
 * @param checkWorthiness from 0 to 1
 * @param wanted how many reviews are wanted
 * @param taken how many places are taken
 * @param version of its place in the pool
 */
public record PoolRow(
        ClaimId claim,
        int number,
        String wording,
        @Nullable String speaker,
        ArticleId article,
        String articleTitle,
        double checkWorthiness,
        @Nullable Instant dueAt,
        int wanted,
        int taken,
        int version) {}
