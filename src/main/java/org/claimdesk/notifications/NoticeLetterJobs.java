package org.claimdesk.notifications;

import com.github.kagkarlsson.scheduler.task.FailureHandler.ExponentialBackoffFailureHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler.MaxRetriesFailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.PersonId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs that send letters about notices: one for what is told at once, and one that looks every quarter of an hour for whom it is morning. */
@Configuration(proxyBeanMethods = false)
class NoticeLetterJobs {

    private static final int MOST_TRIES = 12;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final double LONGER_EACH_TIME = 2;

    private final NoticeLetterWriter writer;
    private final DeskItself desk;

    NoticeLetterJobs(NoticeLetterWriter writer, DeskItself desk) {
        this.writer = writer;
        this.desk = desk;
    }

    @Bean
    Task<Void> sendNotices() {
        return Tasks.oneTime(NoticeLetters.LETTER)
                .onDeadExecutionRevive()
                .onFailure(new MaxRetriesFailureHandler<>(
                        MOST_TRIES, new ExponentialBackoffFailureHandler<>(FIRST_PAUSE, LONGER_EACH_TIME)))
                .execute((instance, context) -> {
                    long person = Long.parseLong(instance.getId().split("-", 2)[0]);
                    desk.run(() -> writer.write(new PersonId(person), ByMail.AT_ONCE));
                });
    }

    @Bean
    RecurringTask<Void> sendDailyNotices() {
        return Tasks.recurring("send-daily-notices", Schedules.fixedDelay(Duration.ofMinutes(15)))
                .execute((instance, context) -> desk.run(() -> writer.writeMorningLetters(Utc.now())));
    }
}
