package org.claimdesk.reports;

import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** Somebody has had a report printed. */
public record ReportExported(ExportId export, ArticleId article, ReportFormat format, String checksum)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("report_export", export.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("article_id", article.value(), "format", format.name(), "model_hash", checksum);
    }
}
