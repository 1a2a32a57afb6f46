package org.claimdesk.dashboard;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.Utc;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the figures from what they are figures of: all of them at the first start, after the desk has moved to another time zone and when an
 * editor asks for it, and how old the open claims are every few minutes.
 */
@Component
class Accountant {

    private final FigureRepository figures;
    private final CountRepository count;
    private final Settings settings;
    private final TransactionTemplate transaction;

    Accountant(FigureRepository figures, CountRepository count, Settings settings, TransactionTemplate transaction) {
        this.figures = figures;
        this.count = count;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Counts what has to be counted by now. */
    void lookAfterTheFigures() {
        if (!settings.timeZone().equals(figures.lastCount().zone())) {
            countAnew();
        }
        takeStock();
    }

    /**
     * Counts all the weeks anew. Whoever is about to add to them waits at the end of their transaction until it is done, and is then added
     * to the new figures: what is counted here is what was there before.
     */
    void countAnew() {
        ZoneId zone = settings.timeZone();
        transaction.executeWithoutResult(status -> {
            // Before anything else is read, so that everything is read as it is from here on.
            figures.holdToCount();
            Instant now = Utc.now();
            figures.clear();
            count.beginning().ifPresent(first -> figures.add(all(Weeks.between(first, now, zone))));
            figures.noteCount(zone, now);
        });
    }

    private List<Counted> all(Weeks weeks) {
        return Stream.<Function<Weeks, List<Counted>>>of(
                        count::found, count::confirmed, count::decided, count::published, count::handedIn)
                .flatMap(each -> each.apply(weeks).stream())
                .toList();
    }

    /** Counts the open claims by their age. */
    void takeStock() {
        transaction.executeWithoutResult(status -> {
            Instant now = Utc.now();
            figures.replaceStanding(count.standing(now));
            figures.noteStanding(now);
        });
    }
}
