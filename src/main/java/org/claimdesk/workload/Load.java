package org.claimdesk.workload;

import java.time.LocalDate;
import java.util.Comparator;
import org.claimdesk.users.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a reviewer, against what they can take on.
 *
 * @param waiting how many claims they are asked to check now
 * @param overdue how many of these are past their due time
 * @param dueSoon how many of these are due soon
 * @param capacity how many they check at a time
 * @param absence the one they are in, or else the next; null where none is known
 * @param today on the desk's calendar
 */
public record Load(
        PersonId reviewer,
        String name,
        int waiting,
        int overdue,
        int dueSoon,
        int capacity,
        @Nullable Absence absence,
        LocalDate today) {

    /** Whom to think of first: who is there and has room, the least loaded before the others; then who is full, then who is away. */
    public static final Comparator<Load> BEST_FIRST = Comparator.comparing(Load::isAway)
            .thenComparing(Load::isFull)
            .thenComparingDouble(Load::share)
            .thenComparing(Load::name);

    public boolean isAway() {
        return absence != null && absence.covers(today);
    }

    public boolean isFull() {
        return waiting >= capacity;
    }

    /** What waits as a part of the capacity; above 1 where it is too much. */
    public double share() {
        return (double) waiting / Math.max(capacity, 1);
    }

    /** The same reviewer with one claim more. */
    Load withOneMore() {
        return new Load(reviewer, name, waiting + 1, overdue, dueSoon, capacity, absence, today);
    }
}
