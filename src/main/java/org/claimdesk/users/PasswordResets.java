package org.claimdesk.users;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import java.util.Optional;
import org.claimdesk.mail.MailSender;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How somebody who has forgotten their password gets a letter with a link to choose another one. Whoever asks learns nothing: the answer
 * is the same, after the same work, whether there is such an account or not.
 */
@Service
@Transactional
public class PasswordResets {

    private final PersonRepository people;
    private final InvitationRepository invitations;
    private final SignInBrake brake;
    private final MailSender mail;
    private final SchedulerClient jobs;
    private final ApplicationEventPublisher news;

    PasswordResets(
            PersonRepository people,
            InvitationRepository invitations,
            SignInBrake brake,
            MailSender mail,
            @Lazy SchedulerClient jobs,
            ApplicationEventPublisher news) {
        this.people = people;
        this.invitations = invitations;
        this.brake = brake;
        this.mail = mail;
        this.jobs = jobs;
        this.news = news;
    }

    /** Whether the desk can write to anybody. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean areByMail() {
        return mail.isOpen();
    }

    /**
     * Has a letter sent to the account with this sign-in name or mail address, if there is one that can be written to.
     *
     * @param address from where it is asked
     */
    @PreAuthorize("permitAll()")
    public void ask(String nameOrMail, String address) {
        String asked = NewPerson.oneForm(nameOrMail);
        String counted = "letter to " + asked;
        if (brake.holds(counted, address)) {
            throw new Refused("people.refused.too-many-letters");
        }
        brake.countWrong(counted, address, null);
        long person = people.reachedBy(asked).map(PersonId::value).orElse(0L);
        jobs.schedule(LetterJob.of(LetterKind.PASSWORD_RESET, person), Utc.now());
    }

    /** Makes the token one that lets the person choose a password; nobody if they cannot be written to. Links from before are void. */
    @PreAuthorize("hasRole('DESK')")
    Optional<Addressee> open(PersonId id, LetterKind kind, Secret token) {
        Optional<Addressee> addressee = people.addressee(id);
        addressee.ifPresent(person -> {
            Instant now = Utc.now();
            invitations.withdraw(id, now);
            invitations.add(id, token, now.plus(kind.goodFor()));
            news.publishEvent(new LetterSent(id, kind.name()));
        });
        return addressee;
    }

    /** Has an invitation sent, once the transaction at hand is done. */
    void invite(PersonId id) {
        jobs.schedule(LetterJob.of(LetterKind.INVITATION, id.value()), Utc.now());
    }
}
