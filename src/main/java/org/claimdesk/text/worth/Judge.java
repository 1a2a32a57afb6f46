package org.claimdesk.text.worth;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Reason;
import org.claimdesk.text.Span;
import org.claimdesk.text.naming.Pronouns;
import org.claimdesk.text.parsing.ParsedSentence;
import org.jspecify.annotations.Nullable;

/** Judges claims by their words: their kind, whether evidence could settle them, how much they are worth a check. */
public final class Judge {

    /** What only the model knows; a reader is told the reasons these stand beside. */
    private static final Set<String> UNTOLD = Set.of(
            "measured",
            "named-deed",
            "our-deed",
            "others-deed",
            "perfect",
            "passive",
            "being",
            "present",
            "opener",
            "no-verb",
            "short",
            "applause");

    private final Weights weights = Weights.shipped();

    /**
     * Judges one claim.
     *
     * @param saying whether the claim is that somebody said something, which a recording or a witness settles
     */
    public ProposedClaim judge(
            String wording, String surface, List<Span> spans, @Nullable String speaker, boolean saying) {
        ParsedSentence claim = ParsedSentence.parse(wording);
        Features features = Features.of(claim);
        ClaimKind kind = saying ? ClaimKind.QUOTE : Kinds.of(new Statement(claim, features.codes(), speaker != null));
        boolean checkable = kind != ClaimKind.OPINION && kind != ClaimKind.PREDICTION;
        List<Reason> reasons = new ArrayList<>();
        if (saying) {
            reasons.add(new Reason("quote", speaker == null ? "" : speaker));
        }
        reasons.addAll(reasons(features));
        if (speaker != null && Pronouns.isPronoun(speaker)) {
            reasons.add(new Reason("unresolved", speaker));
        }
        return new ProposedClaim(wording, surface, spans, speaker, kind, checkable, weights.worth(features), reasons);
    }

    /** Whether somebody's words are a view, which evidence cannot settle: then the claim is that they said so. */
    public static boolean isView(String words) {
        ParsedSentence claim = ParsedSentence.parse(words);
        return Kinds.of(new Statement(claim, Features.of(claim).codes(), true)) == ClaimKind.OPINION;
    }

    /**
     * Judges a sentence in a language whose words the model does not know, by the signs that were seen in it.
     *
     * @param spans where it stands, once or more
     * @param speaker who says it, or null
     */
    public ProposedClaim judgeBySigns(String sentence, List<Span> spans, @Nullable String speaker, List<Reason> signs) {
        Set<String> codes = signs.stream().map(Reason::code).collect(Collectors.toSet());
        boolean figure = codes.contains("amount") || codes.contains("share");
        return new ProposedClaim(
                sentence,
                sentence,
                spans,
                speaker,
                figure ? ClaimKind.STATISTIC : ClaimKind.EVENT,
                true,
                weights.worth(codes),
                signs);
    }

    /** In the order of {@link Reason#CODES}: what speaks for a check first. */
    private static List<Reason> reasons(Features features) {
        return features.list().stream()
                .filter(feature -> !UNTOLD.contains(feature.code()))
                .map(feature -> new Reason(feature.code(), feature.detail()))
                .sorted(Comparator.comparingInt(reason -> Reason.CODES.indexOf(reason.code())))
                .toList();
    }
}
