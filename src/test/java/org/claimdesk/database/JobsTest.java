package org.claimdesk.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.claimdesk.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@DeskTest
class JobsTest {

    static final SchedulerName SIGNATURE = new SchedulerName.Fixed("this desk");

    final LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
    final OneTimeTask<String> reading =
            Tasks.oneTime("reading", String.class).execute((job, context) -> done.add(job.getData()));

    @Autowired
    DataSource connections;

    @Autowired
    JdbcClient db;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void aJobIsDoneSoonAfterItIsScheduled() throws InterruptedException {
        Scheduler scheduler = scheduler();
        scheduler.start();
        try {
            scheduler.schedule(reading.instance("1", "NATO in Tokyo"), Instant.now());

            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("NATO in Tokyo");
        } finally {
            scheduler.stop();
        }
    }

    @Test
    void aJobSurvivesTheDeskThatScheduledIt() throws InterruptedException {
        scheduler().schedule(reading.instance("1", "NATO in Tokyo"), Instant.now());

        Scheduler next = scheduler();
        next.start();
        try {
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("NATO in Tokyo");
        } finally {
            next.stop();
        }
    }

    @Test
    void aJobThatWasBegunWhenTheDeskWasKilledIsDoneAtOnceAfterTheRestart() throws InterruptedException {
        scheduler().schedule(reading.instance("1", "NATO in Tokyo"), Instant.now());
        db.sql("update scheduled_tasks set picked = true, picked_by = 'this desk', last_heartbeat = utc_timestamp(6)")
                .update();

        Jobs.giveBackWhatWasBegun(db, SIGNATURE);
        Scheduler next = scheduler();
        next.start();
        try {
            assertThat(done.poll(20, TimeUnit.SECONDS)).isEqualTo("NATO in Tokyo");
        } finally {
            next.stop();
        }
    }

    @Test
    void whatAnotherDeskHasBegunIsLeftToIt() {
        scheduler().schedule(reading.instance("1", "NATO in Tokyo"), Instant.now());
        db.sql("update scheduled_tasks set picked = true, picked_by = 'another desk'")
                .update();

        Jobs.giveBackWhatWasBegun(db, SIGNATURE);

        assertThat(db.sql("select picked_by from scheduled_tasks")
                        .query(String.class)
                        .single())
                .isEqualTo("another desk");
    }

    @Test
    void aJobIsForgottenWithTheTransactionThatWantedIt() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            scheduler().schedule(reading.instance("1", "NATO in Tokyo"), Instant.now());
            transaction.setRollbackOnly();
        });

        assertThat(scheduled()).isEmpty();
    }

    @Test
    void theMomentOfAJobIsKeptInUtcWhereverTheDeskStands() {
        TimeZone here = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            scheduler().schedule(reading.instance("1", ""), Instant.parse("2026-03-29T01:30:00Z"));
        } finally {
            TimeZone.setDefault(here);
        }

        assertThat(scheduled()).containsExactly("2026-03-29 01:30:00.000000");
    }

    private Scheduler scheduler() {
        return new Jobs().scheduler(connections, List.of(reading), SIGNATURE, 1);
    }

    private List<String> scheduled() {
        return db.sql("select cast(execution_time as char) from scheduled_tasks")
                .query(String.class)
                .list();
    }
}
