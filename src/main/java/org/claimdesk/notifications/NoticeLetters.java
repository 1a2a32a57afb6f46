package org.claimdesk.notifications;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.util.UUID;
import org.claimdesk.mail.MailSender;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Has letters written about what people are told, once the transaction at hand is done. */
@Component
class NoticeLetters {

    static final TaskDescriptor<Void> LETTER = TaskDescriptor.of("send-notices");

    /** What comes up within it goes into the same letter. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final MailSender mail;
    private final SchedulerClient jobs;

    NoticeLetters(MailSender mail, @Lazy SchedulerClient jobs) {
        this.mail = mail;
        this.jobs = jobs;
    }

    /** Whether the desk can write to anybody. */
    boolean goOut() {
        return mail.isOpen();
    }

    /** The letter tells all that is to be told at once by then; a second one finds nothing left and is not written. */
    void schedule(PersonId person) {
        jobs.schedule(
                LETTER.instance(person.value() + "-" + UUID.randomUUID()).build(),
                Utc.now().plus(PATIENCE));
    }
}
