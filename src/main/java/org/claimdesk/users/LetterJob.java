package org.claimdesk.users;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The job that writes and sends a letter, some time after what it tells was settled; if the mail server is away it tries again for about
 * a day. Only the letter itself knows its link: the job keeps the person and the kind, and a second try makes another link.
 */
@Configuration(proxyBeanMethods = false)
class LetterJob {

    static final int MOST_TRIES = 12;

    private static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("send-letter");
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final double LONGER_EACH_TIME = 2;

    private final LetterWriter writer;
    private final DeskItself desk;

    LetterJob(LetterWriter writer, DeskItself desk) {
        this.writer = writer;
        this.desk = desk;
    }

    static TaskInstance<Void> of(LetterKind kind, long person) {
        return LETTER.instance(kind + "-" + person + "-" + UUID.randomUUID()).build();
    }

    @Bean
    Task<Void> sendLetter() {
        return Tasks.oneTime(LETTER)
                .onDeadExecutionRevive()
                .onFailure(new MaxRetriesFailureHandler<>(
                        MOST_TRIES, new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, LONGER_EACH_TIME)))
                .execute((instance, context) -> {
                    String[] names = instance.getId().split("-", 3);
                    desk.run(() -> writer.write(LetterKind.valueOf(names[0]), new PersonId(Long.parseLong(names[1]))));
                });
    }
}
