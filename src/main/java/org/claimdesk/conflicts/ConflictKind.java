package org.claimdesk.conflicts;

/** With what somebody has to do. */
public enum ConflictKind {
    OUTLET,
    PERSON,
    ORGANISATION
}
