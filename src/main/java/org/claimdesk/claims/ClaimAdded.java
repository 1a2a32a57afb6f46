package org.claimdesk.claims;

import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** An editor added a claim that the engine had not found. */
public record ClaimAdded(ClaimId claim, ArticleId article, int number, String quote, String wording)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("claim", claim.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of(
                "article_id",
                article.value(),
                "number",
                number,
                "quote",
                quote,
                "wording",
                wording,
                "status",
                ClaimStatus.OPEN.name());
    }
}
