package org.claimdesk.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.users.Role.ADMIN;
import static org.claimdesk.users.Role.REVIEWER;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.DueJobs;
import org.claimdesk.mail.Letter;
import org.claimdesk.mail.Postbox;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@DeskTest
class PasswordResetsTest {

    private static final String ADDRESS = "192.0.2.7";
    private static final String PASSWORD = "four grey lamps at noon";

    @Autowired
    private PasswordResets resets;

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private PasswordCheck passwords;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private Postbox postbox;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcClient db;

    @BeforeEach
    void lettersGoOut() {
        postbox.open();
        testPeople.signIn(testPeople.add("Ada Admin", ADMIN));
    }

    @AfterEach
    void lettersStayIn() {
        postbox.close();
    }

    @Test
    void whoeverIsAddedWithAnAddressIsInvitedByLetter() {
        maya();

        jobs.run();

        Letter letter = postbox.letters().getFirst();
        assertThat(letter.to()).isEqualTo("maya@example.org");
        assertThat(letter.text()).startsWith("Hello Maya Lind,").contains("you sign in as maya.");
        invitations.accept(tokenIn(letter), PASSWORD, CommandId.fresh());
        assertThat(signsIn(PASSWORD)).isTrue();
    }

    @Test
    void withoutAWayOutTheAdministratorsLinkIsGood() {
        postbox.close();
        var token = Secret.fresh();

        people.add(new NewPerson("maya", "Maya Lind", Set.of(REVIEWER), mail()), token, CommandId.fresh());
        jobs.run();

        assertThat(postbox.letters()).isEmpty();
        assertThat(invitations.invited(token)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"maya", "maya@example.org", " maya@example.org "})
    void whoeverHasForgottenTheirPasswordGetsALetter(String asked) {
        maya();
        jobs.run();

        resets.ask(asked, ADDRESS);
        jobs.run();

        Secret token = tokenIn(postbox.letters().getLast());
        invitations.accept(token, "three green kites", CommandId.fresh());
        assertThat(signsIn("three green kites")).isTrue();
        assertThat(invitations.invited(token)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody", "", "closed@example.org", "closed", "ada.admin"})
    void nobodyElseGetsOneAndWhoeverAsksCannotTell(String asked) {
        PersonId closed = people.add(
                new NewPerson("closed", "Clo Sed", Set.of(REVIEWER), new MailAddress("closed@example.org")),
                Secret.fresh(),
                CommandId.fresh());
        people.disable(closed, 1, CommandId.fresh());

        resets.ask(asked, ADDRESS);
        assertThat(scheduled()).isEqualTo(2);
        jobs.run();

        assertThat(postbox.letters()).isEmpty();
    }

    @Test
    void aLetterIsTriedAgainWhenTheServerIsAway() {
        maya();
        postbox.failNext(2);

        jobs.run();
        assertThat(postbox.letters()).isEmpty();
        jobs.runAt(Instant.now().plus(Duration.ofMinutes(2)));
        jobs.runAt(Instant.now().plus(Duration.ofMinutes(10)));

        assertThat(postbox.letters()).hasSize(1);
        assertThat(invitations.invited(tokenIn(postbox.letters().getFirst()))).isPresent();
    }

    @Test
    void aLinkFromAForgottenPasswordIsGoodForAnHour() {
        maya();
        resets.ask("maya", ADDRESS);
        jobs.run();

        Instant expires = db.sql("select max(expires_at) from invitation where used_at is null")
                .query((row, number) -> Utc.read(row, "max(expires_at)"))
                .single();

        assertThat(expires).isBetween(Instant.now(), Instant.now().plus(Duration.ofHours(1)));
    }

    @Test
    void tooManyLettersAreEnough() {
        for (int i = 0; i < 10; i++) {
            resets.ask("maya", ADDRESS);
        }

        refuses(() -> resets.ask("maya", ADDRESS), "too-many-letters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maya", "maya@", "@example.org", "a b@example.org", "a@b,c@d", "a@example.org\nBcc: b@c"})
    void refusesWhatIsNoAddress(String address) {
        refuses(() -> new MailAddress(address), "mail-address");
    }

    @Test
    void twoPeopleNeverShareAnAddress() {
        maya();
        PersonId otto = testPeople.add("Otto Other", REVIEWER);

        refuses(
                () -> people.add(
                        new NewPerson("mila", "Mila", Set.of(REVIEWER), mail()), Secret.fresh(), CommandId.fresh()),
                "mail-taken");
        refuses(() -> people.changeMail(otto, mail(), 1, CommandId.fresh()), "mail-taken");
        people.changeMail(otto, new MailAddress("otto@example.org"), 1, CommandId.fresh());
        assertThat(people.accounts()).extracting(Account::email).contains("otto@example.org", "");
    }

    @Test
    void noTokenIsKeptWhereSomebodyCouldReadIt() {
        maya();

        assertThat(db.sql("select count(*) from scheduled_tasks where task_data is not null and length(task_data) > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private PersonId maya() {
        return people.add(
                new NewPerson("maya", "Maya Lind", Set.of(REVIEWER), mail()), Secret.fresh(), CommandId.fresh());
    }

    private static MailAddress mail() {
        return new MailAddress("maya@example.org");
    }

    private int scheduled() {
        return db.sql("select count(*) from scheduled_tasks where task_name = 'send-letter'")
                .query(Integer.class)
                .single();
    }

    private boolean signsIn(String password) {
        return passwords
                .authenticate(UsernamePasswordAuthenticationToken.unauthenticated("maya", password))
                .isAuthenticated();
    }

    private static Secret tokenIn(Letter letter) {
        Matcher link =
                Pattern.compile("http://localhost:\\d+/invitation/(\\S+)").matcher(letter.text());
        assertThat(link.find()).as(letter.text()).isTrue();
        return new Secret(link.group(1));
    }

    private static void refuses(ThrowingCallable deed, String reason) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo("people.refused." + reason));
    }
}
