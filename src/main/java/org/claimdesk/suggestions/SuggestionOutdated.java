package org.claimdesk.suggestions;

import java.util.Map;
import org.claimdesk.shared.DomainEvent;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * The desk closed a suggestion because what it was about had changed before anybody answered.
 *
 * @param by who had made the suggestion
 */
public record SuggestionOutdated(SuggestionId suggestion, PersonId by, String byName, Outdated why)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("suggestion", suggestion.value());
    }

    @Override
    public Map<String, @Nullable Object> after() {
        return Map.of("suggested_by", byName, "outdated", why.name());
    }
}
