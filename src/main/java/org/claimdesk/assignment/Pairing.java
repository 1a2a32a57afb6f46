package org.claimdesk.assignment;

import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;

/** A claim and somebody who could check it. */
public record Pairing(ClaimId claim, PersonId reviewer) {}
