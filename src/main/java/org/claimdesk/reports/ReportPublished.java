package org.claimdesk.reports;

import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor has published the report on an article; {@code claims} verdicts went out with it. */
public record ReportPublished(ArticleId article, int claims, String checksum) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("article", article.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("claims_published", claims, "model_hash", checksum);
    }
}
