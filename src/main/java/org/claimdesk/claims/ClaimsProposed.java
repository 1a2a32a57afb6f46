package org.claimdesk.claims;

import java.util.List;
import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/**
 * An article has been split: its sentences are known and its claims wait for an editor.
 *
 * @param withdrawn earlier proposals that nobody had touched and a corrected text no longer makes
 */
public record ClaimsProposed(ArticleId article, VersionId version, int sentences, int count, List<ClaimId> withdrawn)
        implements DomainEvent {

    public ClaimsProposed {
        withdrawn = List.copyOf(withdrawn);
    }

    @Override
    public Subject subject() {
        return new Subject("article", article.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of(
                "version_id",
                version.value(),
                "sentences",
                sentences,
                "claims",
                count,
                "withdrawn",
                withdrawn.stream().map(ClaimId::value).toList());
    }
}
