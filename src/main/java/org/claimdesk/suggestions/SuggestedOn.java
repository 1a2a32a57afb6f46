package org.claimdesk.suggestions;

import org.claimdesk.claims.ClaimId;
import org.claimdesk.claims.ClaimStatus;
import org.claimdesk.claims.SeenClaim;

/**
 * A claim that a suggestion is about.
 *
 * @param wording as it was when the suggestion was made
 * @param wordingNow as it is now
 * @param status its status now
 * @param version its version now
 */
public record SuggestedOn(
        ClaimId claim, int number, String wording, String wordingNow, ClaimStatus status, int version) {

    /** The claim as whoever reads this sees it. */
    public SeenClaim seen() {
        return new SeenClaim(claim, version);
    }

    boolean isReworded() {
        return !wording.equals(wordingNow);
    }
}
