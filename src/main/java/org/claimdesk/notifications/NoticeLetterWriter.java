package org.claimdesk.notifications;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.claimdesk.mail.Letter;
import org.claimdesk.mail.MailSender;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.shared.Phrases;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.Addressee;
import org.claimdesk.users.People;
import org.claimdesk.users.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes people letters about what they have been told and not read yet. A letter says no more than the notice does, and its links lead to
 * the desk, which asks who one is.
 */
@Component
class NoticeLetterWriter {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeLetterWriter.class);

    /** A letter names so many; of the rest it says that there is more. */
    private static final int MOST_NAMED = 50;

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final NoticeRepository repository;
    private final People people;
    private final Settings settings;
    private final MailSender sender;
    private final DeskAddress address;

    NoticeLetterWriter(
            NoticeRepository repository, People people, Settings settings, MailSender sender, DeskAddress address) {
        this.repository = repository;
        this.people = people;
        this.settings = settings;
        this.sender = sender;
        this.address = address;
    }

    /** Writes to those for whom it has become morning since they were told something. */
    void writeMorningLetters(Instant now) {
        ZoneId deskZone = settings.timeZone();
        repository.waitingForTheMorning().forEach((person, since) -> {
            ZoneId zone = people.addressee(person).flatMap(Addressee::timeZone).orElse(deskZone);
            if (since.isBefore(lastMorning(now, zone))) {
                writeOrGoOn(person);
            }
        });
    }

    /** Sends nothing where there is nothing left to tell, or the person cannot be written to by now. */
    void write(PersonId person, ByMail byMail) {
        Optional<Addressee> addressee = people.addressee(person);
        if (addressee.isEmpty() || !sender.isOpen()) {
            return;
        }
        Addressee to = addressee.get();
        List<Notice> notices =
                repository.toSend(person, NoticeKind.of(to.person().roles()), byMail, MOST_NAMED + 1);
        if (!notices.isEmpty()) {
            sender.send(letter(to, notices));
            repository.markSent(person, byMail, notices.getFirst().id(), Utc.now());
        }
    }

    /** One letter that cannot be sent keeps nobody else from theirs; it is tried again with the next round. */
    private void writeOrGoOn(PersonId person) {
        try {
            write(person, ByMail.DAILY);
        } catch (RuntimeException away) {
            LOG.warn("the morning letter to person {} did not leave", person.value(), away);
        }
    }

    static Instant lastMorning(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime morning = here.toLocalDate().atTime(MORNING).atZone(zone);
        return (here.isBefore(morning) ? morning.minusDays(1) : morning).toInstant();
    }

    private Letter letter(Addressee to, List<Notice> notices) {
        Locale language = to.locale();
        var text = new StringBuilder(
                Phrases.say(language, "letter.notices.greeting", to.person().fullName()));
        for (Notice notice : notices.subList(0, Math.min(notices.size(), MOST_NAMED))) {
            text.append("\n\n").append(sentence(notice, language));
            Notice.About about = notice.about();
            if (about != null) {
                text.append('\n').append(about.wording());
            }
            text.append('\n').append(address.at("notices/" + notice.id().value()));
        }
        if (notices.size() > MOST_NAMED) {
            text.append("\n\n").append(Phrases.say(language, "letter.notices.more", address.at("notices")));
        }
        text.append("\n\n").append(Phrases.say(language, "letter.notices.end", address.at("profile")));
        int things = notices.stream().mapToInt(Notice::amount).sum();
        return new Letter(
                to.email(), Phrases.say(language, "letter.notices.subject", things, address.host()), text.toString());
    }

    /** The same sentence as on the screen. */
    private static String sentence(Notice notice, Locale language) {
        String by = Objects.requireNonNullElseGet(notice.by(), () -> Phrases.say(language, "notice.the-desk"));
        Notice.About about = notice.about();
        return about == null
                ? Phrases.say(language, "notice.several." + notice.kind(), by, notice.amount())
                : Phrases.say(language, "notice.one." + notice.kind(), by, about.number(), about.articleTitle());
    }
}
