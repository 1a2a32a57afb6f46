package org.claimdesk.conflicts;

import org.claimdesk.claims.ClaimId;
import org.claimdesk.users.PersonId;

/**
 * A claim that somebody must not check.
 *
 * @param number the claim's in its article
 * @param name what they have to do with: the speaker, the outlet or the author
 */
public record Clash(ClaimId claim, int number, PersonId person, String personName, String name) {}
