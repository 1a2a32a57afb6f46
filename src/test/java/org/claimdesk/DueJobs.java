package org.claimdesk;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.claimdesk.mail.Postbox;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The background jobs of a test: they run in the test's own thread, when it says so, and are done when the call returns. */
public final class DueJobs {

    /** A job that schedules itself again and again stops here. */
    private static final int ROUNDS = 100;

    private final ManualScheduler scheduler;

    private DueJobs(ManualScheduler scheduler) {
        this.scheduler = scheduler;
    }

    /** Runs what is due by now, and what these jobs schedule for now in their turn. */
    public void run() {
        runAt(Instant.now());
    }

    /** Runs what will be due at a moment to come. */
    public void runAt(Instant moment) {
        for (int round = 0; round < ROUNDS; round++) {
            Instant time = round == 0 ? moment : later(moment, Instant.now());
            scheduler.setTime(time);
            if (scheduler.getScheduledExecutions().stream()
                    .noneMatch(job -> !job.getExecutionTime().isAfter(time))) {
                return;
            }
            scheduler.runAnyDueExecutions();
        }
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Puts the test in the place of the scheduler. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        ManualScheduler manualScheduler(DataSource connections, List<Task<?>> tasks) {
            TestHelper.ManualSchedulerBuilder builder =
                    TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(connections), tasks);
            builder.clock(new SettableClock());
            builder.alwaysPersistTimestampInUTC();
            return builder.build();
        }

        /** Letters of a test stay in the house. */
        @Bean
        @Primary
        Postbox postbox() {
            return new Postbox();
        }

        @Bean
        DueJobs dueJobs(ManualScheduler scheduler) {
            return new DueJobs(scheduler);
        }
    }
}
