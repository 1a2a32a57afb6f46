package org.claimdesk.claims;

import java.time.LocalDate;
import java.util.List;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.Progress;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * As much of an article as it takes to understand some of its sentences: what stands before them, from the beginning or from far enough
 * back for names to be found, and nothing behind them.
 */
record Passage(String text, int start) {

    private static final int FAR_ENOUGH_BACK = 10_000;

    /** @param sentences of the whole article, in order */
    static Passage upTo(int end, String text, List<Span> sentences) {
        int start = sentences.stream()
                .mapToInt(Span::start)
                .filter(offset -> offset >= end - FAR_ENOUGH_BACK)
                .findFirst()
                .orElse(0);
        return new Passage(text.substring(end > FAR_ENOUGH_BACK ? start : 0, end), end > FAR_ENOUGH_BACK ? start : 0);
    }

    /** The finest claims of the passage, where they stand in the article. */
    List<ProposedClaim> facts(ClaimEngine engine, @Nullable LocalDate published) {
        return engine.facts(text, published, Progress.NONE).stream()
                .map(this::inTheArticle)
                .toList();
    }

    private ProposedClaim inTheArticle(ProposedClaim fact) {
        return new ProposedClaim(
                fact.wording(),
                fact.surface(),
                fact.spans().stream().map(span -> span.movedBy(start)).toList(),
                fact.speaker(),
                fact.kind(),
                fact.checkable(),
                fact.checkWorthiness(),
                fact.reasons());
    }
}
