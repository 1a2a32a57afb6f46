package org.claimdesk.demo;

/** Somebody of the demo newsroom, with the password that is shown once. */
public record Newcomer(String signInName, String fullName, String password) {

    /** Nothing that a log may not hold. */
    @Override
    public String toString() {
        return signInName;
    }
}
