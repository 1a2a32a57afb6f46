package org.claimdesk.articles;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A new article is on the desk, with its first version, and waits to be split into claims. */
public record ArticleTakenIn(ArticleId article, VersionId version, String title, String textHash)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("article", article.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("title", title, "version_id", version.value(), "text_hash", textHash);
    }
}
