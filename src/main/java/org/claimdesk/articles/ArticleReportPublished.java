package org.claimdesk.articles;

import java.time.Instant;
import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The report on an article stands open to readers from this moment on. */
public record ArticleReportPublished(ArticleId article, Instant at) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("article", article.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("report_published_at", at);
    }
}
