package org.claimdesk.text;

/** Hears how far the engine is, and may tell it to stop. Called on the thread that splits, at least once a sentence. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing and never stops. */
    Progress NONE = (done, total) -> {};

    /** Says that {@code done} of {@code total} code units of the text are through. */
    void at(int done, int total);

    /** Whether to stop; the engine then throws {@link java.util.concurrent.CancellationException}. */
    default boolean cancelled() {
        return false;
    }
}
