package org.claimdesk.worklists;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a list.
 *
 * @param order null for the usual one of the list
 */
public record ListWish(WorklistFilter filter, @Nullable WorklistOrder order) {

    /** The whole list as it is usually sorted. */
    public static final ListWish USUAL = new ListWish(WorklistFilter.NONE, null);
}
