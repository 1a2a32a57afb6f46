package org.claimdesk.shared;

/** Something is not there, or is out of the person's reach: the two answer alike, so that nobody learns what exists. */
public final class NotFound extends RuntimeException {

    public NotFound(String kind, long id) {
        super("no " + kind + " " + id + " for this person");
    }
}
