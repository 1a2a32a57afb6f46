package org.claimdesk.dashboard;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * So much of something in a week on the articles of an outlet.
 *
 * @param detail the code of the rating, the step of the ladder, or empty
 */
record Counted(LocalDate week, String outlet, Figure figure, String detail, long amount) {

    /** In this order everybody takes the rows of the table, so that nobody waits for somebody who waits for them. */
    static final Comparator<Counted> IN_ORDER = Comparator.comparing(Counted::week)
            .thenComparing(Counted::outlet)
            .thenComparing(Counted::figure)
            .thenComparing(Counted::detail);
}
