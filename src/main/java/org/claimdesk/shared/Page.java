package org.claimdesk.shared;

import java.util.List;

/**
 * One page of a list that is read by keyset: the rows, and whether more come after the last of them. A query asks for one row more than
 * the page holds.
 */
public record Page<T>(List<T> rows, boolean more) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** Cuts what a query with {@code limit size + 1} answered to a page. */
    public static <T> Page<T> of(List<T> answered, int size) {
        return answered.size() > size ? new Page<>(answered.subList(0, size), true) : new Page<>(answered, false);
    }
}
