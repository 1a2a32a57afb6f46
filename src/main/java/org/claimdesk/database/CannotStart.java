package org.claimdesk.database;

/** The desk cannot start. The message is one sentence for the person at the console: what is wrong, and what to do about it. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
