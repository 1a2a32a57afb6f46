package org.claimdesk.worklists;

import org.claimdesk.users.PersonId;

/**
 * What somebody wants to see of a list, under a name.
 *
 * @param query what stands behind the question mark of the address
 * @param shared whether everybody on the desk sees it
 */
public record SavedView(
        SavedViewId id, PersonId owner, String ownerName, String name, String query, boolean shared, int version) {}
