package org.claimdesk.users;

/** What a person may be on the desk; one person may be several. */
public enum Role {
    REVIEWER,
    EDITOR,
    ADMIN;

    /** The name under which Spring Security knows the role. */
    public String authority() {
        return "ROLE_" + name();
    }
}
