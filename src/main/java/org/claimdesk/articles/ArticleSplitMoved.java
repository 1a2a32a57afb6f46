package org.claimdesk.articles;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** The splitting of an article has begun, come to its end or been given up. */
public record ArticleSplitMoved(ArticleId article, SplitState from, SplitState to) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("article", article.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("split_state", from);
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("split_state", to);
    }
}
