package org.claimdesk.shared;

/**
 * A rule of the desk said no. The key names a sentence in the message bundle, in the words of the person who asked; screens show it
 * and keep what was typed, the API answers 409 with it. Nothing has been changed.
 */
public final class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** The message key, such as {@code claim.refused.no-reason}. */
    public String key() {
        return key;
    }

    /** What the sentence speaks of, in the order of its placeholders. */
    public Object[] arguments() {
        return arguments.clone();
    }
}
