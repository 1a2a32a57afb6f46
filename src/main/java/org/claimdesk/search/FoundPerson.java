package org.claimdesk.search;

import org.claimdesk.users.PersonId;

/**
 * Somebody with an open account whose name has the words.
 *
 * @param reviews whether they are a reviewer, whose work one can look at
 */
public record FoundPerson(PersonId id, String fullName, String signInName, boolean reviews) {}
