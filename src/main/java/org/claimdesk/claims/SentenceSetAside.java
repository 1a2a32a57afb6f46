package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor set a whole sentence aside. */
public record SentenceSetAside(ArticleId article, VersionId version, int position, SetAsideReason reason, String note)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("article", article.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of(
                "version_id",
                version.value(),
                "sentence",
                position,
                "set_aside_reason",
                reason.name(),
                "set_aside_note",
                note);
    }
}
