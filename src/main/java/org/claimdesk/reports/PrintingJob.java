package org.claimdesk.reports;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.claimdesk.users.DeskItself;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * The job that prints what takes its time: reads what the report said when it was ordered, prints it without holding a connection, and
 * keeps the file. A job whose server was killed starts over and prints the same words.
 */
@Configuration(proxyBeanMethods = false)
class PrintingJob {

    private static final Logger LOG = LoggerFactory.getLogger(PrintingJob.class);
    private static final TaskDescriptor<Void> PRINT = TaskDescriptor.of("print-report");
    private static final Duration UNTIL_THE_DATABASE_IS_BACK = Duration.ofSeconds(5);

    private final PrintRoom room;
    private final DeskItself desk;

    PrintingJob(PrintRoom room, DeskItself desk) {
        this.room = room;
        this.desk = desk;
    }

    static TaskInstance<Void> of(ExportId export) {
        return PRINT.instance(Long.toString(export.value())).build();
    }

    @Bean
    Task<Void> printReport() {
        return Tasks.oneTime(PRINT)
                .onDeadExecutionRevive()
                .onFailure(this::giveUpOrWait)
                .execute((instance, context) -> desk.run(() -> print(exportOf(instance))));
    }

    private void print(ExportId id) {
        ReportRepository.Job job = room.job(id);
        if (job.state() == PrintState.WAITING) {
            room.keep(id, room.print(job.format(), CanonicalForm.read(job.model()), job.madeAt()));
        }
    }

    private void giveUpOrWait(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        Throwable cause = failed.getCause().orElse(null);
        if (cause instanceof DataAccessException || cause instanceof TransactionException) {
            operations.reschedule(failed, Instant.now().plus(UNTIL_THE_DATABASE_IS_BACK));
            return;
        }
        ExportId export = exportOf(failed.getExecution().taskInstance);
        LOG.error("report {} cannot be printed", export.value(), cause);
        desk.run(() -> room.giveUp(export));
        operations.stop();
    }

    private static ExportId exportOf(TaskInstance<?> instance) {
        return new ExportId(Long.parseLong(instance.getId()));
    }
}
