package org.claimdesk.database;

/** A backup can be neither made nor restored. The message is one sentence for the person at the console: why not, and what to do about it. */
public final class BackupRefused extends RuntimeException {

    public BackupRefused(String sentence) {
        super(sentence);
    }

    public BackupRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
