package org.claimdesk.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.DeskItself;
import org.claimdesk.workload.Workload;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Watches the clock for reviewers: tells them once that something is due within a day, and once that it is overdue. */
@Component
class DueWatch {

    private static final int AT_A_TIME = 500;

    /** A desk that was off for longer does not come back with old reproaches. */
    private static final Duration LONGEST_AGO = Duration.ofDays(7);

    private final NoticeRepository repository;
    private final Messenger messenger;
    private final DeskItself desk;
    private final TransactionTemplate transaction;

    DueWatch(NoticeRepository repository, Messenger messenger, DeskItself desk, TransactionTemplate transaction) {
        this.repository = repository;
        this.messenger = messenger;
        this.desk = desk;
        this.transaction = transaction;
    }

    @Bean
    RecurringTask<Void> tellWhatIsDue() {
        return Tasks.recurring("tell-what-is-due", Schedules.fixedDelay(Duration.ofMinutes(10)))
                .execute((instance, context) -> desk.run(() -> tell(Utc.now())));
    }

    void tell(Instant now) {
        tellAll(NoticeKind.OVERDUE, now.minus(LONGEST_AGO), now, Duration.ZERO);
        tellAll(NoticeKind.DUE_SOON, now, now.plus(Workload.SOON), Workload.SOON);
    }

    private void tellAll(NoticeKind kind, Instant after, Instant by, Duration askedBefore) {
        int told;
        do {
            told = transaction.execute(status -> tellSome(kind, after, by, askedBefore));
        } while (told == AT_A_TIME);
    }

    private int tellSome(NoticeKind kind, Instant after, Instant by, Duration askedBefore) {
        List<NoticeRepository.Due> falling = repository.falling(kind, after, by, askedBefore, AT_A_TIME);
        for (NoticeRepository.Due due : falling) {
            repository.told(due, kind);
            messenger.tell(new Message(due.reviewer(), kind, null, List.of(due.claim()), due.assignment()));
        }
        return falling.size();
    }
}
