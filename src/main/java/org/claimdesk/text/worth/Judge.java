package org.claimdesk.text.worth;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Reason;
import org.claimdesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Judges claims by their words: their kind, whether evidence could settle them, how much they are worth a check. */
public final class Judge {

    /** Features that only the model knows; a reader is told the reasons they stand beside. */
    private static final Set<String> UNTOLD = Set.of("voted", "short");

    private final Weights weights = Weights.shipped();

    /**
     * Judges one claim.
     *
     * @param saying whether the claim is that somebody said something, which a recording or a witness settles
     */
    public ProposedClaim judge(
            String wording, String surface, List<Span> spans, @Nullable String speaker, boolean saying) {
        List<Feature> features = new ArrayList<>(Features.of(wording));
        if (saying) {
            features.addFirst(new Feature("quote", speaker == null ? "" : speaker));
        }
        Set<String> codes = features.stream().map(Feature::code).collect(Collectors.toSet());
        ClaimKind kind = saying ? ClaimKind.QUOTE : kind(codes);
        boolean checkable = kind != ClaimKind.OPINION && kind != ClaimKind.PREDICTION;
        int length = (int) wording.chars().filter(c -> c == ' ').count() + 1;
        return new ProposedClaim(
                wording, surface, spans, speaker, kind, checkable, weights.worth(features, length), reasons(features));
    }

    private static ClaimKind kind(Set<String> codes) {
        if (isForecast(codes)) {
            return ClaimKind.PREDICTION;
        }
        if (isView(codes)) {
            return ClaimKind.OPINION;
        }
        if (codes.contains("amount")) {
            return ClaimKind.STATISTIC;
        }
        if (codes.contains("first") || codes.contains("comparison")) {
            return ClaimKind.COMPARISON;
        }
        if (codes.contains("law")) {
            return ClaimKind.RULE;
        }
        return codes.contains("cause") ? ClaimKind.CAUSAL : ClaimKind.EVENT;
    }

    /** "The crowds will have dwindled", but not a plan with its date. */
    private static boolean isForecast(Set<String> codes) {
        if (codes.contains("condition") && (codes.contains("hedge") || codes.contains("future"))) {
            return true;
        }
        return codes.contains("future") && !codes.contains("date") && !codes.contains("deed") && !codes.contains("law");
    }

    /** A judgement without a figure, a date or a deed that evidence could be held against. */
    private static boolean isView(Set<String> codes) {
        return codes.contains("opinion-word")
                && !codes.contains("amount")
                && !codes.contains("date")
                && !codes.contains("deed")
                && !codes.contains("law");
    }

    private static List<Reason> reasons(List<Feature> features) {
        return features.stream()
                .filter(feature -> !UNTOLD.contains(feature.code()))
                .map(feature -> new Reason(feature.code(), feature.detail()))
                .toList();
    }
}
