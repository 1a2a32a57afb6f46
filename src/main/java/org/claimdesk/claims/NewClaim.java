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
        boolean byHand) {

    private static final int LONGEST_SPEAKER = 300;
    private static final double AS_WORTHY_AS_ANY = 0.5;

    /** What the engine found; words that are too long for a row are cut, the anchor is not. */
    static NewClaim found(ArticleVersion version, int number, ProposedClaim found, ClaimStatus status) {
        return new NewClaim(
                version.article(),
                version.id(),
                number,
                Anchor.of(version.text(), found.spans()),
                found.surface(),
                Wording.of(cut(found.wording(), Wording.LONGEST)),
                found.speaker() == null ? null : cut(found.speaker(), LONGEST_SPEAKER),
                found.kind(),
                found.checkable(),
                found.checkWorthiness(),
                found.reasons(),
                status,
                false);
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
                true);
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return words.substring(0, end) + "…";
    }
}
