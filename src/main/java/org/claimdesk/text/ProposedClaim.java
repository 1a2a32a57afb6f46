package org.claimdesk.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim the engine found in an article, for a person to confirm, reword or set aside.
 *
 * @param wording a sentence that can be understood without the article
 * @param surface the same claim in the article's own words, references not resolved
 * @param spans the words it rests on, in the order of the article, never overlapping
 * @param speaker who says it in the article; null when the article itself does
 * @param checkable whether evidence could settle it
 * @param checkWorthiness from 0 (nobody would check it) to 1; says nothing about whether it can be checked
 */
public record ProposedClaim(
        String wording,
        String surface,
        List<Span> spans,
        @Nullable String speaker,
        ClaimKind kind,
        boolean checkable,
        double checkWorthiness,
        List<Reason> reasons) {
    public ProposedClaim {
        spans = List.copyOf(spans);
        reasons = List.copyOf(reasons);
    }
}
