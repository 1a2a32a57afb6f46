package org.claimdesk.suggestions;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A reviewer took back a suggestion that waited. */
public record SuggestionWithdrawn(SuggestionId suggestion, Proposal proposal) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("suggestion", suggestion.value());
    }

    @Override
    public Map<String, @Nullable Object> before() {
        return Map.of("suggested", proposal.words());
    }
}
