package org.claimdesk.database;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Background jobs, kept in the table {@code scheduled_tasks} so that they survive a restart. A feature declares its {@link Task} as a
 * bean and schedules it through the {@link Scheduler}: inside a transaction, a job exists only if the transaction is committed. A job
 * may run more than once and must not mind.
 */
@Configuration(proxyBeanMethods = false)
class Jobs {

    @Bean(destroyMethod = "stop")
    Scheduler scheduler(DataSource connections, List<Task<?>> tasks, @Value("${claimdesk.jobs.threads}") int threads) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(connections), tasks)
                .threads(threads)
                .pollingInterval(Duration.ofSeconds(1))
                .enableImmediateExecution()
                .heartbeatInterval(Duration.ofSeconds(3))
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .alwaysPersistTimestampInUTC()
                .build();
    }

    @EventListener(ApplicationReadyEvent.class)
    void start(ApplicationReadyEvent ready) {
        ready.getApplicationContext().getBean(Scheduler.class).start();
    }
}
