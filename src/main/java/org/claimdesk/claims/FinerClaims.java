package org.claimdesk.claims;

import java.util.List;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;

/**
 * Picks from the engine's facts those into which one claim can be split. Each stands in the claim's own sentences and mostly in its
 * words, leaves out at least one of them, and is not tracked as a claim already. One alone would be no split.
 *
 * @param sentences in which the claim has words
 * @param said what the article's claims say, this one among them
 */
record FinerClaims(Claim claim, List<Span> sentences, Said said, String text) {

    List<ProposedClaim> among(List<ProposedClaim> facts) {
        List<ProposedClaim> finer = facts.stream().filter(this::isFiner).toList();
        return finer.size() > 1 ? finer : List.of();
    }

    private boolean isFiner(ProposedClaim fact) {
        int shared = letters(common(fact.spans(), claim.anchors()));
        return fact.spans().stream().allMatch(span -> sentences.stream().anyMatch(sentence -> sentence.contains(span)))
                && shared * 2 > letters(fact.spans())
                && shared < letters(claim.anchors())
                && !said.again(fact, text);
    }

    private int letters(List<Span> spans) {
        return spans.stream()
                .mapToInt(span -> (int) span.of(text)
                        .codePoints()
                        .filter(Character::isLetterOrDigit)
                        .count())
                .sum();
    }

    private static List<Span> common(List<Span> some, List<Span> others) {
        return Anchor.joined(some).stream()
                .flatMap(one -> Anchor.joined(others).stream()
                        .filter(one::overlaps)
                        .map(other -> new Span(Math.max(one.start(), other.start()), Math.min(one.end(), other.end()))))
                .toList();
    }
}
