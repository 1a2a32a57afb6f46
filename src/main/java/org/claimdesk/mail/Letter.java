package org.claimdesk.mail;

/** A message to one person, in plain text. */
public record Letter(String to, String subject, String text) {

    public Letter {
        if ((to + subject).chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an address and a subject stand on one line each");
        }
    }
}
