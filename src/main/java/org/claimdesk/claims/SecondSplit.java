package org.claimdesk.claims;

import java.util.List;
import java.util.Set;
import org.claimdesk.text.ProposedClaim;

/**
 * What it comes to when an article that has claims is split again. What people have touched stays, and so do proposals that are found
 * once more; nothing that is tracked, set aside or split further is proposed a second time.
 *
 * @param added what nobody has said yet
 * @param withdrawn proposals that nobody has touched and the article no longer makes
 */
record SecondSplit(List<ProposedClaim> added, List<Claim> withdrawn) {

    /**
     * @param known every claim of the article
     * @param splitFurther those of them in whose place finer ones stand
     */
    static SecondSplit of(List<Claim> known, Set<ClaimId> splitFurther, List<ProposedClaim> found, String text) {
        Said before = Said.by(known.stream()
                .filter(claim -> claim.status() != ClaimStatus.REPLACED || splitFurther.contains(claim.id()))
                .toList());
        Said now = Said.by(found, text);
        return new SecondSplit(
                found.stream().filter(claim -> !before.again(claim, text)).toList(),
                known.stream()
                        .filter(claim -> claim.isUntouched() && !now.again(claim))
                        .toList());
    }
}
