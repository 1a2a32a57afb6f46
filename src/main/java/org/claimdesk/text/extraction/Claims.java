package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;

/** The claims found so far; a statement made twice is kept once, with both anchors. */
final class Claims {

    private final Map<String, ProposedClaim> byStatement = new LinkedHashMap<>();

    void add(ProposedClaim claim) {
        if (claim.spans().isEmpty() || !hasLetters(claim.wording())) {
            return;
        }
        byStatement.merge(key(claim), claim, Claims::joined);
    }

    List<ProposedClaim> inOrder() {
        List<ProposedClaim> ordered = new ArrayList<>(byStatement.values());
        ordered.sort((a, b) -> a.spans().getFirst().compareTo(b.spans().getFirst()));
        return ordered;
    }

    private static String key(ProposedClaim claim) {
        StringBuilder key = new StringBuilder();
        claim.wording()
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> key.append((char) c));
        return key.append('|').append(claim.speaker()).toString();
    }

    private static ProposedClaim joined(ProposedClaim first, ProposedClaim second) {
        List<Span> spans = new ArrayList<>(first.spans());
        spans.addAll(second.spans());
        return new ProposedClaim(
                first.wording(),
                first.surface(),
                Anchor.joined(spans),
                first.speaker(),
                first.kind(),
                first.checkable(),
                Math.max(first.checkWorthiness(), second.checkWorthiness()),
                first.reasons());
    }

    private static boolean hasLetters(String words) {
        return words.chars().filter(Character::isLetterOrDigit).limit(3).count() >= 3;
    }
}
