package org.claimdesk.mail;

/** Takes letters out of the house. */
public interface MailSender {

    /** Whether there is a way out at all. */
    boolean isOpen();

    /** Hands a letter over; whatever goes wrong is thrown, and worth another try. */
    void send(Letter letter);
}
