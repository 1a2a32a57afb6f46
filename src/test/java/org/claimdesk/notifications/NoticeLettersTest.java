package org.claimdesk.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.claims.ClaimStatus.OPEN;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.assignment.AssignmentId;
import org.claimdesk.assignment.Assignments;
import org.claimdesk.assignment.Newsroom;
import org.claimdesk.claims.ClaimId;
import org.claimdesk.mail.Letter;
import org.claimdesk.mail.Postbox;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Utc;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DeskTest
class NoticeLettersTest {

    private static final Instant IN_TWO_DAYS = Utc.now().plus(Duration.ofDays(2));

    @Autowired
    private Notices notices;

    @Autowired
    private Assignments assignments;

    @Autowired
    private NoticeLetterWriter writer;

    @Autowired
    private DeskItself desk;

    @Autowired
    private TestPeople people;

    @Autowired
    private Postbox postbox;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcClient db;

    private Newsroom newsroom;
    private PersonId rosa;

    @BeforeEach
    void lettersGoOut() {
        postbox.open();
        newsroom = new Newsroom(db);
        rosa = people.add("Rosa", Role.REVIEWER);
        writesTo(rosa, "rosa@example.org", "en");
        people.signIn(people.add("Edith", Role.EDITOR));
    }

    @AfterEach
    void lettersStayIn() {
        postbox.close();
    }

    @Test
    void whatComesUpWithinAMinuteIsOneLetter() {
        assign();
        assign();

        later();

        assertThat(postbox.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("rosa@example.org");
            assertThat(letter.subject()).startsWith("2 things wait for you");
            assertThat(letter.text())
                    .startsWith("Hello Rosa,")
                    .contains("Edith asks you to check claim 1 of “NATO in Tokyo”.")
                    .contains("/notices/" + newest().id().value());
        });
    }

    @Test
    void aLetterIsInTheLanguageOfItsReader() {
        writesTo(rosa, "rosa@example.org", "de");
        assign();

        later();

        assertThat(postbox.letters().getFirst().text())
                .contains("Edith bittet Sie, Behauptung 1 aus „NATO in Tokyo“ zu prüfen.");
    }

    @Test
    void whatHasBeenReadOrTakenBackIsNotWritten() {
        AssignmentId taken = assign();
        assign();
        people.as(rosa, () -> notices.open(newest().id()));
        assignments.withdraw(taken, 1, CommandId.fresh());

        later();

        assertThat(postbox.letters()).isEmpty();
    }

    @Test
    void whoeverWantsNoLetterGetsNone() {
        people.as(rosa, () -> notices.choose(Map.of(NoticeKind.ASSIGNED, ByMail.NEVER), 0, CommandId.fresh()));
        assign();

        later();

        assertThat(postbox.letters()).isEmpty();
        assertThat(newest().kind()).isEqualTo(NoticeKind.ASSIGNED);
    }

    @Test
    void whoeverHasNoAddressOrNoAccountAnyMoreGetsNone() {
        PersonId omar = people.add("Omar", Role.REVIEWER);
        assignments.assign(newsroom.claim(OPEN), omar, IN_TWO_DAYS, CommandId.fresh());
        assign();
        newsroom.disable(rosa);

        later();

        assertThat(postbox.letters()).isEmpty();
    }

    @Test
    void aLetterThatCannotLeaveIsTriedAgain() {
        assign();
        postbox.failNext(1);

        later();
        assertThat(postbox.letters()).isEmpty();
        jobs.runAt(Instant.now().plus(Duration.ofMinutes(10)));

        assertThat(postbox.letters()).hasSize(1);
    }

    @Test
    void theMorningLetterTellsOnceWhatHasComeUpSinceTheMorningBefore() {
        people.as(rosa, () -> notices.choose(Map.of(NoticeKind.ASSIGNED, ByMail.DAILY), 0, CommandId.fresh()));
        assign();
        assign();
        later();
        assertThat(postbox.letters()).isEmpty();

        Instant now = Utc.now();
        desk.run(() -> writer.writeMorningLetters(now));
        assertThat(postbox.letters()).isEmpty();
        desk.run(() -> writer.writeMorningLetters(now.plus(Duration.ofDays(1))));
        desk.run(() -> writer.writeMorningLetters(now.plus(Duration.ofDays(1))));

        assertThat(postbox.letters())
                .extracting(Letter::subject)
                .singleElement()
                .asString()
                .startsWith("2 things");
    }

    @Test
    void theMorningIsThatOfThePersonsOwnPlace() {
        Instant noonInLondon = Instant.parse("2026-01-10T12:00:00Z");

        assertThat(NoticeLetterWriter.lastMorning(noonInLondon, ZoneId.of("Asia/Tokyo")))
                .isEqualTo(Instant.parse("2026-01-09T22:00:00Z"));
        assertThat(NoticeLetterWriter.lastMorning(noonInLondon, ZoneId.of("America/Los_Angeles")))
                .isEqualTo(Instant.parse("2026-01-09T15:00:00Z"));
    }

    private AssignmentId assign() {
        ClaimId claim = newsroom.claim(OPEN);
        return assignments.assign(claim, rosa, IN_TWO_DAYS, CommandId.fresh());
    }

    private Notice newest() {
        return people.as(rosa, () -> notices.page(Long.MAX_VALUE, 1).rows().getFirst());
    }

    private void later() {
        jobs.runAt(Instant.now().plus(Duration.ofMinutes(2)));
    }

    private void writesTo(PersonId person, String mail, String language) {
        db.sql("update person set email = :mail, language = :language where id = :id")
                .param("mail", mail)
                .param("language", language)
                .param("id", person.value())
                .update();
    }
}
