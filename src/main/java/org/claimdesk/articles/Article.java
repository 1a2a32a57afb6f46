package org.claimdesk.articles;

import java.time.Instant;
import java.time.LocalDate;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A text taken in for checking: what is known about it, and how far the desk has come with it. The words themselves are in its
 * {@link ArticleVersion}s. {@code splitDone} of {@code splitTotal} sentences have been split into claims.
 */
public record Article(
        ArticleId id,
        String title,
        String outlet,
        String author,
        String sourceLink,
        @Nullable LocalDate publishedOn,
        @Nullable Instant dueAt,
        PersonId editor,
        SplitState splitState,
        int splitDone,
        int splitTotal,
        Instant createdAt,
        @Nullable Instant reportPublishedAt,
        int version) {}
