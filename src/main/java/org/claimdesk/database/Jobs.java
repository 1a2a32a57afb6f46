package org.claimdesk.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.Task;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Background jobs, kept in the table {@code scheduled_tasks} so that they survive a restart. A feature declares its {@link Task} as a
 * bean and schedules it through the {@link Scheduler}: inside a transaction, a job exists only if the transaction is committed. A job
 * may run more than once and must not mind.
 */
@Configuration(proxyBeanMethods = false)
class Jobs {

    /** What this desk signs its jobs with: the same after a restart, and different from any other desk on the same database. */
    @Bean
    SchedulerName signature(@Value("${claimdesk.data}") Path data) {
        String here =
                new SchedulerName.Hostname().getName() + data.toAbsolutePath().normalize();
        return new SchedulerName.Fixed("desk-" + UUID.nameUUIDFromBytes(here.getBytes(UTF_8)));
    }

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(
            DataSource connections,
            List<Task<?>> tasks,
            SchedulerName signature,
            @Value("${claimdesk.jobs.threads}") int threads) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(connections), tasks)
                .schedulerName(signature)
                .threads(threads)
                .pollingInterval(Duration.ofSeconds(1))
                .enableImmediateExecution()
                .heartbeatInterval(Duration.ofSeconds(20))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .alwaysPersistTimestampInUTC()
                .build();
    }

    /** Before anybody who waits for a job to be done. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void start(ApplicationReadyEvent ready) {
        var desk = ready.getApplicationContext();
        giveBackWhatWasBegun(desk.getBean(JdbcClient.class), desk.getBean(SchedulerName.class));
        desk.getBean(Scheduler.class).start();
    }

    /** Frees the jobs that this desk was at when it was killed; they would otherwise wait for four heartbeats that never come. */
    static void giveBackWhatWasBegun(JdbcClient db, SchedulerName signature) {
        db.sql("""
                update scheduled_tasks
                set picked = false, picked_by = null, last_heartbeat = null, version = version + 1
                where picked and picked_by = :signature""").param("signature", signature.getName()).update();
    }
}
