package org.claimdesk.suggestions;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's wish for an edit, and what has become of it.
 *
 * @param text the version of the article that the reviewer saw
 * @param latestText the version that the article has now
 * @param claims what it is about, in the order of the article; none when it asks for a new claim
 * @param why in the reviewer's words, or empty
 * @param done what was carried out in its place; null when nothing was, or exactly this
 * @param outcome the claim that came of it, or the one that was changed; null while nothing has been done
 * @param answer what the editor who answered has to say, or empty
 * @param answeredBy who answered, by name; empty while nobody has, and when the desk itself closed it
 */
public record Suggestion(
        SuggestionId id,
        ArticleId article,
        String articleTitle,
        VersionId text,
        VersionId latestText,
        List<SuggestedOn> claims,
        Proposal proposal,
        String why,
        PersonId by,
        String byName,
        Instant at,
        SuggestionState state,
        @Nullable Proposal done,
        @Nullable ClaimId outcome,
        String answer,
        String answeredBy,
        @Nullable Instant answeredAt,
        int version) {

    public Suggestion {
        claims = List.copyOf(claims);
    }

    public SuggestionKind kind() {
        return proposal.kind();
    }

    /** What it is about. */
    List<ClaimId> about() {
        return claims.stream().map(SuggestedOn::claim).toList();
    }

    public boolean isWaiting() {
        return state == SuggestionState.WAITING;
    }

    /** Why it can no longer be carried out; nothing while it stands, and when it has been answered. */
    public Optional<Outdated> outdated() {
        if (!isWaiting()) {
            return Optional.empty();
        }
        if (claims.stream().anyMatch(claim -> !kind().fits(claim.status()))) {
            return Optional.of(Outdated.MOVED_ON);
        }
        if (claims.stream().anyMatch(SuggestedOn::isReworded)) {
            return Optional.of(Outdated.REWORDED);
        }
        return kind().standsInTheText() && !text.equals(latestText)
                ? Optional.of(Outdated.CORRECTED)
                : Optional.empty();
    }
}
