package org.claimdesk.articles;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The text of an article has been corrected: it has a new version, which waits to be split into claims. */
public record ArticleCorrected(ArticleId article, VersionId earlier, VersionId version, int number, String textHash)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("article", article.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("version_id", earlier.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("version_id", version.value(), "number", number, "text_hash", textHash);
    }
}
