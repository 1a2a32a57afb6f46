package org.claimdesk.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that has happened on the desk. A feature publishes it inside the transaction of the change; features above may listen,
 * and the audit log keeps every one.
 *
 * <p>{@link #before} and {@link #after} hold only what the change touched, by column name, and are shown to people as they are:
 * never a password, a token or the text of an article.
 */
public interface DomainEvent {

    /** What it happened to, such as {@code claim 41}. */
    Subject subject();

    /** The touched values as they were; empty for something new. */
    default Map<String, @Nullable Object> before() {
        return Map.of();
    }

    /** The touched values as they are now; empty for something that is gone. */
    default Map<String, @Nullable Object> after() {
        return Map.of();
    }

    /** One row of the desk's data: the name of its table, and its id. */
    record Subject(String kind, long id) {}
}
