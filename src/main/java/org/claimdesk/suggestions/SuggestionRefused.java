package org.claimdesk.suggestions;

import java.util.List;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An editor answered that a suggestion is not carried out.
 *
 * @param by who had made the suggestion
 * @param answer why not, or empty
 */
public record SuggestionRefused(
        SuggestionId suggestion, List<ClaimId> claims, PersonId by, String byName, String answer)
        implements DomainEvent {

    public SuggestionRefused {
        claims = List.copyOf(claims);
    }

    @Override
    public Subject subject() {
        return new Subject("suggestion", suggestion.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("suggested_by", byName, "answer", answer);
    }
}
