package org.claimdesk.assignment;

import org.claimdesk.users.PersonId;

/**
 * Somebody who may be asked to check claims.
 *
 * @param waiting how many claims wait for them now
 */
public record Reviewer(PersonId id, String name, int waiting) {}
