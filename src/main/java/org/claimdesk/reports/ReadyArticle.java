package org.claimdesk.reports;

import java.time.Instant;
import org.claimdesk.articles.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article with verdicts that have not been published.
 *
 * @param decided how many verdicts wait
 * @param publishedAt when its report was last published, if ever
 */
public record ReadyArticle(
        ArticleId article,
        String title,
        String outlet,
        int decided,
        @Nullable Instant publishedAt) {

    /** Where the list goes on after this one. */
    public Place place() {
        return new Place(decided, article);
    }

    /** A place in the list, which begins with the articles that have the most to publish. */
    public record Place(int decided, ArticleId article) {

        /** Before everything. */
        public static final Place TOP = new Place(Integer.MAX_VALUE, new ArticleId(Long.MAX_VALUE));
    }
}
