package org.claimdesk.assignment;

import java.util.List;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;

/** A claim and somebody who could check it. */
public record Pairing(ClaimId claim, PersonId reviewer) {

    /** Each of these claims with each of these people, claim by claim. */
    public static List<Pairing> each(List<ClaimId> claims, List<PersonId> reviewers) {
        return claims.stream()
                .flatMap(claim -> reviewers.stream().map(reviewer -> new Pairing(claim, reviewer)))
                .toList();
    }
}
