package org.claimdesk.errands;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import org.claimdesk.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;

/** The job that runs an errand to its end. One whose desk was killed goes on with the portion that was not finished. */
@Configuration(proxyBeanMethods = false)
class ErrandJob {

    private static final Logger LOG = LoggerFactory.getLogger(ErrandJob.class);
    private static final TaskDescriptor<Void> RUN = TaskDescriptor.of("run-errand");
    private static final Duration UNTIL_THE_DATABASE_IS_BACK = Duration.ofSeconds(5);
    private static final int MOST_TRIES = 60;

    private final ErrandClerk clerk;

    ErrandJob(ErrandClerk clerk) {
        this.clerk = clerk;
    }

    static TaskInstance<Void> of(ErrandId errand) {
        return RUN.instance(Long.toString(errand.value())).build();
    }

    @Bean
    Task<Void> runErrand() {
        return Tasks.oneTime(RUN)
                .onDeadExecutionRevive()
                .onFailure(this::giveUpOrWait)
                .execute((instance, context) -> run(errandOf(instance)));
    }

    private void run(ErrandId errand) {
        while (clerk.goOn(errand)) {
            // There is more.
        }
    }

    private void giveUpOrWait(ExecutionComplete failed, ExecutionOperations<Void> operations) {
        Throwable cause = failed.getCause().orElse(null);
        if ((cause instanceof DataAccessException || cause instanceof TransactionException)
                && failed.getExecution().consecutiveFailures < MOST_TRIES) {
            operations.reschedule(failed, Instant.now().plus(UNTIL_THE_DATABASE_IS_BACK));
            return;
        }
        ErrandId errand = errandOf(failed.getExecution().taskInstance);
        LOG.warn("errand {} is given up", errand.value(), cause);
        clerk.giveUp(errand, reason(cause));
        operations.stop();
    }

    private static Refused reason(@Nullable Throwable cause) {
        return switch (cause) {
            case Refused refusal -> refusal;
            case AccessDeniedException forbidden -> new Refused("errand.refused.no-right");
            case null, default -> new Refused("errand.refused.failed");
        };
    }

    private static ErrandId errandOf(TaskInstance<?> instance) {
        return new ErrandId(Long.parseLong(instance.getId()));
    }
}
