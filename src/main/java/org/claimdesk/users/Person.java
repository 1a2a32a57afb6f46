package org.claimdesk.users;

import java.util.Set;

/**
 * Somebody with an account.
 *
 * @param signInName what they type to sign in; upper and lower case differ
 * @param disabled whether the account is closed for now; its work stays
 */
public record Person(PersonId id, String signInName, String fullName, Set<Role> roles, boolean disabled, int version) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
