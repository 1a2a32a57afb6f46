package org.claimdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.DeskAddress;
import org.claimdesk.users.ConsoleReset;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.Invitations;
import org.claimdesk.users.People;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.Secret;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DeskTest
class ConsoleRequestsTest {

    private static final String PASSWORD = "four grey lamps at noon";

    @TempDir
    private Path data;

    @Autowired
    private ConsoleReset reset;

    @Autowired
    private Invitations invitations;

    @Autowired
    private People people;

    @Autowired
    private DeskItself desk;

    @Autowired
    private DeskAddress address;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private JdbcClient db;

    private ConsoleRequests console;
    private PersonId ada;

    @BeforeEach
    void anAdministratorHasLostTheirWayIn() {
        console = new ConsoleRequests(reset, desk, address, data);
        ada = testPeople.withPassword("Ada Admin", PASSWORD, Role.ADMIN);
    }

    @Test
    void theOnlyAdministratorGetsALinkThatIsGoodOnce() {
        var token = tokenIn(console.answerTo(""));

        assertThat(invitations.invited(token))
                .hasValueSatisfying(person -> assertThat(person.id()).isEqualTo(ada));
        invitations.accept(token, "three green kites", CommandId.fresh());
        assertThat(invitations.invited(token)).isEmpty();
    }

    @Test
    void ofSeveralOneHasToBeNamed() {
        testPeople.withPassword("Eve Else", PASSWORD, Role.ADMIN);
        testPeople.withPassword("Rita Reviewer", PASSWORD, Role.REVIEWER);

        assertThat(console.answerTo("")).isEqualTo("Say whom: ada.admin, eve.else");
        assertThat(console.answerTo("rita.reviewer"))
                .isEqualTo("No administrator signs in as rita.reviewer. There is: ada.admin, eve.else");
        assertThat(console.answerTo("eve.else")).contains("Eve Else (eve.else)", "/invitation/");
    }

    @Test
    void theAccountIsOpenAgainAndTheLogKnows() {
        db.sql("update person set disabled = true").update();

        console.answerTo("ada.admin");

        desk.run(() -> assertThat(people.find(ada))
                .hasValueSatisfying(person -> assertThat(person.disabled()).isFalse()));
        assertThat(db.sql("select action from audit_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly("administrator-reset", "factors-reset");
    }

    @Test
    void nobodyWhoIsSignedInCanAskForIt() {
        testPeople.as(ada, () -> {
            assertThatThrownBy(() -> reset.begin("ada.admin", Secret.fresh()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(reset::administrators).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void aRequestInTheDataFolderIsAnsweredThereForNobodyElseToRead() throws Exception {
        Files.writeString(data.resolve("reset-admin.request"), "ada.admin\n");

        console.look();

        Path answer = data.resolve("reset-admin.answer");
        assertThat(Files.readString(answer)).contains("Ada Admin (ada.admin)");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(answer)))
                .isEqualTo("rw-------");
        assertThat(data.resolve("reset-admin.request")).doesNotExist();
    }

    private static Secret tokenIn(String answer) {
        Matcher link = Pattern.compile("/invitation/(\\S+)").matcher(answer);
        assertThat(link.find()).as(answer).isTrue();
        return new Secret(link.group(1));
    }
}
