package org.claimdesk.suggestions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An editor carried out a suggestion. What was done to the claims is told by the edit itself.
 *
 * @param claims what it was about; none when it asked for a new claim
 * @param by who had made the suggestion
 * @param done what was carried out: the suggestion, or what the editor made of it
 * @param outcome the claim that came of it, or the one that was changed
 */
public record SuggestionAccepted(
        SuggestionId suggestion,
        List<ClaimId> claims,
        PersonId by,
        String byName,
        Proposal suggested,
        Proposal done,
        ClaimId outcome)
        implements DomainEvent {

    public SuggestionAccepted {
        claims = List.copyOf(claims);
    }

    @Override
    public Subject subject() {
        return new Subject("suggestion", suggestion.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        if (suggested.equals(done)) {
            return Map.of();
        }
        return Map.of("suggested", suggested.words());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        Map<String, @Nullable Object> after = new LinkedHashMap<>();
        after.put("suggested_by", byName);
        after.put("outcome", outcome.value());
        if (!suggested.equals(done)) {
            after.put("suggested", done.words());
        }
        return after;
    }
}
