package org.claimdesk.suggestions;

import java.util.List;
import java.util.stream.Collectors;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.claims.Claim;
import org.claimdesk.text.Span;

/**
 * A suggestion that is about to be stored.
 *
 * @param claims what it is about, in the order of their ids
 */
record NewSuggestion(ArticleId article, VersionId text, List<Claim> claims, Proposal proposal, String why) {

    /** Tells what it is about: a person has one waiting suggestion of a kind about the same thing. */
    String about() {
        return proposal instanceof Proposal.Addition(SuggestedPart claim)
                ? "text " + text.value() + ": " + places(claim.spans())
                : claims.stream()
                        .map(claim -> Long.toString(claim.id().value()))
                        .collect(Collectors.joining(" "));
    }

    static String places(List<Span> spans) {
        return spans.stream().map(span -> span.start() + "-" + span.end()).collect(Collectors.joining(" "));
    }
}
