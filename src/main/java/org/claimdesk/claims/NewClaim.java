package org.claimdesk.claims;

import java.util.List;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.ArticleVersion;
import org.claimdesk.articles.VersionId;
import org.claimdesk.text.Anchor;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.ProposedClaim;
import org.claimdesk.text.Reason;
import org.jspecify.annotations.Nullable;

/** A claim that is about to be stored for the first time. */
record NewClaim(
        ArticleId article,
        VersionId version,
        int number,
        Anchor anchor,
        String surface,
        Wording wording,
        @Nullable String speaker,
        ClaimKind kind,
        boolean checkable,
        double checkWorthiness,
        List<Reason> reasons,
        ClaimStatus status,
        boolean byHand,
        boolean central,
        double place) {

    private static final int LONGEST_SPEAKER = 300;
    private static final double AS_WORTHY_AS_ANY = 0.5;

    /** What the engine found; words that are too long for a row are cut, the anchor is not. */
    static NewClaim found(ArticleVersion version, int number, ProposedClaim found, ClaimStatus status) {
        Anchor anchor = Anchor.of(version.text(), found.spans());
        return new NewClaim(
                version.article(),
                version.id(),
                number,
                anchor,
                found.surface(),
                Wording.of(cut(found.wording(), Wording.LONGEST)),
                found.speaker() == null ? null : cut(found.speaker(), LONGEST_SPEAKER),
                found.kind(),
                found.checkable(),
                found.checkWorthiness(),
                found.reasons(),
                status,
                false,
                false,
                anchor.spans().getFirst().start());
    }

    /** What a person selected in the text: nothing about it needs confirming. */
    static NewClaim byHand(ArticleId article, VersionId version, int number, Anchor anchor, Wording wording) {
        return new NewClaim(
                article,
                version,
                number,
                anchor,
                anchor.quote(),
                wording,
                null,
                ClaimKind.EVENT,
                true,
                AS_WORTHY_AS_ANY,
                List.of(),
                ClaimStatus.OPEN,
                true,
                false,
                anchor.spans().getFirst().start());
    }

    /** A part of a claim as an editor has written it; it keeps what is true of the whole. */
    static NewClaim part(Claim whole, int number, Anchor anchor, Wording wording) {
        return new NewClaim(
                whole.article(),
                whole.articleVersion(),
                number,
                anchor,
                anchor.quote(),
                wording,
                whole.speaker(),
                whole.kind(),
                whole.checkable(),
                whole.checkWorthiness(),
                List.of(),
                ClaimStatus.OPEN,
                true,
                whole.central(),
                whole.isOutOfOrder() ? whole.place() : anchor.spans().getFirst().start());
    }

    /** What stands in the place of several claims: on all their words, where the first of them stood, as worthy as the worthiest. */
    static NewClaim merged(List<Claim> parts, int number, Anchor anchor, Wording wording) {
        Claim first = parts.getFirst();
        boolean oneSpeaker = parts.stream().map(Claim::speaker).distinct().count() == 1;
        return new NewClaim(
                first.article(),
                first.articleVersion(),
                number,
                anchor,
                anchor.quote(),
                wording,
                oneSpeaker ? first.speaker() : null,
                first.kind(),
                parts.stream().anyMatch(Claim::checkable),
                parts.stream().mapToDouble(Claim::checkWorthiness).max().orElseThrow(),
                first.reasons(),
                ClaimStatus.OPEN,
                true,
                parts.stream().anyMatch(Claim::central),
                first.isOutOfOrder() ? first.place() : anchor.spans().getFirst().start());
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return words.substring(0, end) + "…";
    }
}
