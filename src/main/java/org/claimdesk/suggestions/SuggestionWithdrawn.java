package org.claimdesk.suggestions;

import java.util.List;
import java.util.Map;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/** A reviewer took back a suggestion that waited. */
public record SuggestionWithdrawn(SuggestionId suggestion, List<ClaimId> claims, PersonId by, Proposal proposal)
        implements DomainEvent {

    public SuggestionWithdrawn {
        claims = List.copyOf(claims);
    }

    @Override
    public Subject subject() {
        return new Subject("suggestion", suggestion.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("suggested", proposal.words());
    }
}
