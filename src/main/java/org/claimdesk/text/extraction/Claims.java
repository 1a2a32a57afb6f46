package org.claimdesk.text.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Span;

/** The claims found so far; a statement made twice is kept once, with both anchors. */
final class Claims {

    private final Map<String, Found> byStatement = new LinkedHashMap<>();

    void add(ProposedClaim claim) {
        if (claim.spans().isEmpty() || !hasLetters(claim.wording())) {
            return;
        }
        byStatement.computeIfAbsent(key(claim), key -> new Found(claim)).spans.addAll(claim.spans());
    }

    /** Adds an anchor to the claim that is likest by {@code likeness}, unless all are 0. */
    boolean addAnchor(Span span, ToDoubleFunction<String> likeness) {
        Found best = null;
        double most = 0;
        for (Found found : byStatement.values()) {
            double share = likeness.applyAsDouble(found.first.wording());
            if (share > most) {
                best = found;
                most = share;
            }
        }
        if (best != null) {
            best.spans.add(span);
        }
        return best != null;
    }

    List<ProposedClaim> inOrder() {
        List<ProposedClaim> ordered = new ArrayList<>();
        byStatement.values().forEach(found -> ordered.add(found.claim()));
        ordered.sort(Comparator.comparingInt(claim -> claim.spans().getFirst().start()));
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

    private static boolean hasLetters(String words) {
        return words.chars().filter(Character::isLetterOrDigit).limit(3).count() >= 3;
    }

    /** A claim with all the places it was made in. */
    private static final class Found {
        final ProposedClaim first;
        final List<Span> spans = new ArrayList<>();

        Found(ProposedClaim first) {
            this.first = first;
        }

        ProposedClaim claim() {
            return new ProposedClaim(
                    first.wording(),
                    first.surface(),
                    Anchor.joined(spans),
                    first.speaker(),
                    first.kind(),
                    first.checkable(),
                    first.checkWorthiness(),
                    first.reasons());
        }
    }
}
