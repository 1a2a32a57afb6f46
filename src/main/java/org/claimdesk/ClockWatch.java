package org.claimdesk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.claimdesk.shared.Utc;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notices a wrong clock: one that stands before the last thing the desk has recorded, differs from the database's, or jumps while the desk
 * runs. The desk goes on, as its records are kept in order by number; but due times and dates in reports follow the clock, so it says so
 * on the console, in the log and in its health.
 */
@Component("clock")
class ClockWatch implements HealthIndicator, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ClockWatch.class);
    private static final Duration TOLERANCE = Duration.ofSeconds(5);
    private static final Duration ROUND = Duration.ofSeconds(10);

    /** Its own thread, which counts seconds by itself: jobs would sleep on when the clock is set back. */
    private final ScheduledExecutorService rounds = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("clock-watch").factory());

    private final JdbcClient db;
    private volatile @Nullable String complaint;
    private Instant lastTime = Instant.now();
    private long lastCount = System.nanoTime();

    ClockWatch(JdbcClient db) {
        this.db = db;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    @SuppressWarnings("SystemOut")
    void begin() {
        lookAtTheRecords(Instant.now()).ifPresent(words -> {
            complain(words);
            System.err.println("claimdesk: " + words);
        });
        var unused = rounds.scheduleWithFixedDelay(
                () -> look(Instant.now(), System.nanoTime()), ROUND.toSeconds(), ROUND.toSeconds(), TimeUnit.SECONDS);
    }

    /** Compares the clock with what stands in the database. */
    Optional<String> lookAtTheRecords(Instant now) {
        Instant database = db.sql("select utc_timestamp(6) as now")
                .query((row, number) -> Utc.read(row, "now"))
                .single();
        Optional<Instant> recorded = db.sql("select at from audit_entry order by id desc limit 1")
                .query((row, number) -> Utc.read(row, "at"))
                .optional();
        if (recorded.isPresent() && recorded.get().isAfter(now.plus(TOLERANCE))) {
            return Optional.of("The clock of this machine says " + now + ", but the desk was used at " + recorded.get()
                    + "; set the clock right, or due times and dates in reports will be wrong.");
        }
        if (Duration.between(now, database).abs().compareTo(TOLERANCE) > 0) {
            return Optional.of("The clock of this machine says " + now + ", the database's says " + database
                    + "; set them right, or due times and dates in reports will be wrong.");
        }
        return Optional.empty();
    }

    /** Compares the clock with the seconds that have passed since the last look. */
    void look(Instant now, long count) {
        Duration passed = Duration.ofNanos(count - lastCount);
        Duration jump = Duration.between(lastTime, now).minus(passed);
        lastTime = now;
        lastCount = count;
        if (jump.abs().compareTo(TOLERANCE) > 0) {
            complain("The clock of this machine was set " + (jump.isNegative() ? "back" : "forward") + " by "
                    + jump.abs().toSeconds() + " seconds, and says " + now
                    + " now; due times and dates in reports follow it.");
        }
    }

    @Override
    public Health health() {
        String words = complaint;
        return words == null
                ? Health.up().build()
                : Health.status("OUT_OF_STEP").withDetail("clock", words).build();
    }

    @Override
    public void destroy() {
        rounds.shutdownNow();
    }

    private void complain(String words) {
        complaint = words;
        LOG.warn(words);
    }
}
