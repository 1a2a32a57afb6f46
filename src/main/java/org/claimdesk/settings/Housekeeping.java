package org.claimdesk.settings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.claimdesk.shared.KeptForATerm;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.DeskItself;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets every night what the desk has set a term for. A little at a time, so that nobody waits for it; and it says what it has done. */
@Component
class Housekeeping {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);
    private static final int AT_A_TIME = 500;

    private final List<KeptForATerm> all;
    private final Settings settings;
    private final TidyingRepository tidying;
    private final DeskItself desk;
    private final TransactionTemplate transaction;

    Housekeeping(
            List<KeptForATerm> all,
            Settings settings,
            TidyingRepository tidying,
            DeskItself desk,
            TransactionTemplate transaction) {
        this.all = List.copyOf(all);
        this.settings = settings;
        this.tidying = tidying;
        this.desk = desk;
        this.transaction = transaction;
    }

    @Bean
    RecurringTask<Void> tidyUp() {
        return Tasks.recurring("tidy-up", Schedules.daily(ZoneOffset.UTC, LocalTime.of(2, 30)))
                .execute((instance, context) -> desk.run(this::forgetOldOnes));
    }

    void forgetOldOnes() {
        all.forEach(this::forgetOldOnes);
    }

    private void forgetOldOnes(KeptForATerm kept) {
        Instant now = Utc.now();
        Instant before = now.minus(Duration.ofDays(settings.daysToKeep(kept.setting())));
        int removed = 0;
        int some;
        do {
            some = transaction.execute(status -> kept.forget(before, AT_A_TIME));
            removed += some;
        } while (some == AT_A_TIME);
        int forgotten = removed;
        transaction.executeWithoutResult(status -> tidying.note(kept.setting(), now, forgotten));
        LOG.info("tidied up {}: {} removed from before {}", kept.setting(), forgotten, before);
    }
}
