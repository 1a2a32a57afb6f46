package org.claimdesk.claims;

import java.util.List;
import org.claimdesk.articles.ArticleId;
import org.claimdesk.articles.VersionId;
import org.claimdesk.shared.Refused;
import org.claimdesk.text.ClaimKind;
import org.claimdesk.text.Reason;
import org.claimdesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One checkable statement of an article. Its quote, the article's own words at {@code anchors}, never changes; its wording is a sentence
 * that can be understood without the article, and people may improve it. What cannot be done to it is {@link Refused}.
 *
 * @param number counts the claims of an article from 1: the engine's in the order of the article, then those added by hand
 * @param anchors in UTF-16 code units of the version's text, in order, never overlapping, at least one
 * @param footing how well it stands in the article's latest version; its anchors may be on other words than its quote
 * @param accepted whether an editor has confirmed it against the text since a correction has taken its footing
 * @param speaker who says it in the article; null when the article itself does
 * @param checkWorthiness from 0 to 1; a suggestion for the order of work
 * @param setAsideNote in the editor's words, or empty
 * @param byHand whether a person added it
 * @param central whether the article stands or falls with it
 * @param place where it stands among the claims of its article: where its words begin, until an editor puts it elsewhere
 */
public record Claim(
        ClaimId id,
        ArticleId article,
        VersionId articleVersion,
        int number,
        List<Span> anchors,
        String quote,
        Footing footing,
        boolean accepted,
        String wording,
        @Nullable String speaker,
        ClaimKind kind,
        boolean checkable,
        double checkWorthiness,
        List<Reason> reasons,
        ClaimStatus status,
        @Nullable SetAsideReason setAsideReason,
        String setAsideNote,
        boolean byHand,
        boolean central,
        double place,
        int version) {

    public Claim {
        anchors = List.copyOf(anchors);
        reasons = List.copyOf(reasons);
    }

    /** Whether a correction has changed its words in the article, or taken them out, and no editor has confirmed it since. */
    public boolean isStale() {
        return footing != Footing.FIRM && !accepted && status != ClaimStatus.REPLACED;
    }

    /** Whether it is as the engine proposed it, and nobody has said a word about it. */
    boolean isUntouched() {
        return status == ClaimStatus.PROPOSED && !byHand;
    }

    /** The proposal as the editor accepts it. */
    Claim confirmed() {
        if (status != ClaimStatus.PROPOSED) {
            throw new Refused("claim.refused.not-proposed", number);
        }
        return movedTo(ClaimStatus.OPEN);
    }

    /** The claim in other words; rewording a proposal confirms it. */
    Claim reworded(Wording wording) {
        if (!status.mayBeReworded()) {
            throw new Refused("claim.refused.judged", number);
        }
        Claim confirmed = status == ClaimStatus.PROPOSED ? movedTo(ClaimStatus.OPEN) : this;
        return confirmed.with(wording.text(), confirmed.status, null, "");
    }

    /**
     * The claim as an editor confirms it against the corrected text. While nobody has judged it, it is a claim about the words that stand
     * there now; what has been judged keeps the words that were judged.
     *
     * @param there the words at its anchors
     */
    Claim accepted(String there) {
        if (!isStale()) {
            throw new Refused("claim.refused.not-stale", number);
        }
        Claim confirmed = status == ClaimStatus.PROPOSED ? movedTo(ClaimStatus.OPEN) : this;
        return footing == Footing.CHANGED && status.mayBeReworded()
                ? confirmed.standingOn(there, Footing.FIRM, false)
                : confirmed.standingOn(quote, footing, true);
    }

    /** The claim as one with which the article stands or falls, or as one like any other. */
    Claim marked(boolean central) {
        if (status == ClaimStatus.REPLACED || status == ClaimStatus.WITHDRAWN) {
            throw new Refused("claim.refused.move", number, status, status);
        }
        if (this.central == central) {
            throw new Refused(central ? "claim.refused.central" : "claim.refused.not-central", number);
        }
        return at(central, place);
    }

    /** The claim at another place among the others. */
    Claim putAt(double place) {
        return at(central, place);
    }

    /** Whether an editor has put it elsewhere than where its words stand. */
    boolean isOutOfOrder() {
        return place != anchors.getFirst().start();
    }

    /** The claim as the desk will not check it. */
    Claim setAside(SetAsideReason reason, Note note) {
        note.mustExplain(reason);
        return movedTo(ClaimStatus.SET_ASIDE).with(wording, ClaimStatus.SET_ASIDE, reason, note.text());
    }

    /** The claim as the desk will check it after all. */
    Claim takenUp() {
        if (status != ClaimStatus.SET_ASIDE) {
            throw new Refused("claim.refused.not-set-aside", number);
        }
        return movedTo(ClaimStatus.OPEN);
    }

    /** The claim with finer ones in its place; what is set aside, with reviewers or judged stays as it is. */
    Claim replaced() {
        if (!status.mayBeSplit()) {
            throw new Refused("claim.refused.split." + status, number);
        }
        return movedTo(ClaimStatus.REPLACED);
    }

    /** The claim one step on, if it stands where the step begins. */
    Claim movedTo(ClaimStatus there, List<ClaimStatus> from) {
        if (!from.contains(status)) {
            throw new Refused("claim.refused.move", number, status, there);
        }
        return movedTo(there);
    }

    /** The claim one step on, along {@link ClaimStatus#next}. */
    Claim movedTo(ClaimStatus there) {
        if (!status.mayBecome(there)) {
            throw new Refused("claim.refused.move", number, status, there);
        }
        return with(wording, there, null, "");
    }

    /** The claim as it was on one side of a step. */
    Claim restored(ClaimSide side) {
        return with(side.wording(), side.status(), side.reason(), side.note()).at(side.central(), side.place());
    }

    /** The claim as it is when nobody knows it, or knows it no more. */
    Claim unknown() {
        return with(wording, ClaimStatus.REPLACED, null, "");
    }

    private Claim at(boolean central, double place) {
        return new Claim(
                id,
                article,
                articleVersion,
                number,
                anchors,
                quote,
                footing,
                accepted,
                wording,
                speaker,
                kind,
                checkable,
                checkWorthiness,
                reasons,
                status,
                setAsideReason,
                setAsideNote,
                byHand,
                central,
                place,
                version);
    }

    private Claim standingOn(String quote, Footing footing, boolean accepted) {
        return new Claim(
                id,
                article,
                articleVersion,
                number,
                anchors,
                quote,
                footing,
                accepted,
                wording,
                speaker,
                kind,
                checkable,
                checkWorthiness,
                reasons,
                status,
                setAsideReason,
                setAsideNote,
                byHand,
                central,
                place,
                version);
    }

    private Claim with(String wording, ClaimStatus status, @Nullable SetAsideReason reason, String note) {
        return new Claim(
                id,
                article,
                articleVersion,
                number,
                anchors,
                quote,
                footing,
                accepted,
                wording,
                speaker,
                kind,
                checkable,
                checkWorthiness,
                reasons,
                status,
                reason,
                note,
                byHand,
                central,
                place,
                version);
    }
}
