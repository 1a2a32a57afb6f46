package org.claimdesk.articles;

import java.time.Instant;

/**
 * The text of an article as it was taken in, once and for all. Every offset into it counts UTF-16 code units; {@code textHash} is the
 * SHA-256 of its UTF-8 bytes in small hexadecimal digits.
 */
public record ArticleVersion(
        VersionId id,
        ArticleId article,
        int number,
        String text,
        String textHash,
        String language,
        Instant createdAt) {}
