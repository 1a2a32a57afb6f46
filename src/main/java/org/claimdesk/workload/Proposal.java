package org.claimdesk.workload;

import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Who could check a claim. Nothing has been asked yet.
 *
 * @param number the claim's number in its article
 * @param reviewer null where nobody is left who is there, has room and has not been asked before
 */
public record Proposal(
        ClaimId claim, int number, String wording, @Nullable PersonId reviewer) {}
