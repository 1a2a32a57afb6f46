package org.claimdesk.settings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.DeskItself;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets every night what the desk has set a term for. A little at a time, so that nobody waits for it. */
@Component
class Housekeeping {

    private static final int AT_A_TIME = 1000;

    private final Settings settings;
    private final Commands commands;
    private final DeskItself desk;
    private final TransactionTemplate transaction;

    Housekeeping(Settings settings, Commands commands, DeskItself desk, TransactionTemplate transaction) {
        this.settings = settings;
        this.commands = commands;
        this.desk = desk;
        this.transaction = transaction;
    }

    @Bean
    RecurringTask<Void> forgetOldCommands() {
        return Tasks.recurring("forget-old-commands", Schedules.daily(ZoneOffset.UTC, LocalTime.of(2, 30)))
                .execute((instance, context) -> desk.run(this::forgetOldOnes));
    }

    void forgetOldOnes() {
        var before = Utc.now().minus(Duration.ofDays(settings.daysToKeepCommands()));
        while (transaction.execute(status -> commands.forget(before, AT_A_TIME)) == AT_A_TIME) {
            // There may be more.
        }
    }
}
