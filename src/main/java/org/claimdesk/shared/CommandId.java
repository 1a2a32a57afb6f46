package org.claimdesk.shared;

import java.util.UUID;

/**
 * The name that a caller gives to one wish, so that a double click or a retry after a lost connection cannot act twice: whoever
 * repeats the wish repeats the id.
 */
public record CommandId(UUID value) {

    /** A new wish. */
    public static CommandId fresh() {
        return new CommandId(UUID.randomUUID());
    }
}
