package org.claimdesk.dashboard;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.claimdesk.users.DeskItself;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The jobs that count: one now and then, and one when an editor asks. */
@Configuration(proxyBeanMethods = false)
class FigureJobs {

    static final TaskDescriptor<Void> COUNT = TaskDescriptor.of("count-figures-anew");

    private final Accountant accountant;
    private final DeskItself desk;

    FigureJobs(Accountant accountant, DeskItself desk) {
        this.accountant = accountant;
        this.desk = desk;
    }

    @Bean
    RecurringTask<Void> lookAfterTheFigures() {
        return Tasks.recurring("look-after-the-figures", Schedules.fixedDelay(Duration.ofMinutes(5)))
                .execute((instance, context) -> desk.run(accountant::lookAfterTheFigures));
    }

    @Bean
    Task<Void> countFiguresAnew() {
        return Tasks.oneTime(COUNT)
                .onDeadExecutionRevive()
                .execute((instance, context) -> desk.run(() -> {
                    accountant.countAnew();
                    accountant.takeStock();
                }));
    }
}
