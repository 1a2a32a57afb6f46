package org.claimdesk.suggestions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.suggestions.Proposal.SettingAside;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer suggested an edit.
 *
 * @param inPlaceOf what they had suggested before, which this takes the place of; null when it is the first
 */
public record SuggestionMade(
        SuggestionId suggestion,
        ArticleId article,
        List<ClaimId> claims,
        PersonId by,
        Proposal proposal,
        String why,
        @Nullable Proposal inPlaceOf)
        implements DomainEvent {

    public SuggestionMade {
        claims = List.copyOf(claims);
    }

    @Override
    public Subject subject() {
        return new Subject("suggestion", suggestion.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        if (inPlaceOf == null) {
            return Map.of();
        }
        return Map.of("suggested", inPlaceOf.words());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("article_id", article.value());
        after.put("claims", claims.stream().map(ClaimId::value).toList());
        after.put("suggestion", proposal.kind().name());
        after.put("suggested", proposal.words());
        if (proposal instanceof SettingAside aside) {
            after.put("set_aside_reason", aside.reason().name());
        }
        after.put("why", why);
        return after;
    }
}
