package org.claimdesk.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Refused;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.claimdesk.users.TypedCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

@DeskTest
class SecondFactorsTest {

    private static final String PASSWORD = "four grey lamps at noon";

    @Autowired
    private SecondFactors factors;

    @Autowired
    private TwoSteps way;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient db;

    private final SharedSecret secret = SharedSecret.fresh();
    private final BackupCodes codes = BackupCodes.fresh();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private PersonId maya;

    @BeforeEach
    void mayaIsAtTheKeyboard() {
        maya = people.withPassword("Maya Lind", PASSWORD, Role.REVIEWER);
        people.signIn(maya);
    }

    @Test
    void aRightPasswordIsEnoughUntilThereIsASecondFactor() {
        assertThat(first().isAuthenticated()).isTrue();

        addAuthenticator();

        assertThatThrownBy(this::first).isInstanceOf(SecondStepWanted.class);
    }

    @Test
    void thePasswordAndTheNumberLetIn() {
        addAuthenticator();

        askForTheSecondStep();

        assertThat(second(number(1)).getAuthorities()).hasToString("[ROLE_REVIEWER]");
    }

    @Test
    void aNumberIsGoodOnce() {
        addAuthenticator();
        askForTheSecondStep();
        String number = number(1);
        second(number);

        assertThatThrownBy(() -> second(number)).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void theNumberThatAddedTheAuthenticatorIsUsedUp() {
        addAuthenticator();
        askForTheSecondStep();

        assertThatThrownBy(() -> second(number(0))).isInstanceOf(BadCredentialsException.class);
    }

    @Test
    void aBackupCodeLetsInOnce() {
        addAuthenticator();
        askForTheSecondStep();
        String code = codes.codes().get(3).value();

        second(code.toLowerCase().replace("-", " "));

        assertThat(factors.own().backupCodesLeft()).isEqualTo(9);
        assertThatThrownBy(() -> second(code)).isInstanceOf(BadCredentialsException.class);
        assertThat(log()).contains("backup-code-used");
    }

    @Test
    void theCodesThemselvesAreNotKept() {
        addAuthenticator();

        assertThat(db.sql("select code_hash from backup_code")
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void nobodyTakesTheSecondStepWithoutTheFirst() {
        addAuthenticator();

        assertThatThrownBy(() -> second(number(1))).isInstanceOf(CredentialsExpiredException.class);
    }

    @Test
    void theSecondStepIsNotForThoseWhoseAccountWasClosedMeanwhile() {
        addAuthenticator();
        askForTheSecondStep();
        db.sql("update person set disabled = true where id = :id")
                .param("id", maya.value())
                .update();

        assertThatThrownBy(() -> second(number(1))).isInstanceOf(CredentialsExpiredException.class);
    }

    @Test
    void tooManyWrongNumbersAreEnoughHoweverOftenThePasswordIsRight() {
        addAuthenticator();
        for (int i = 0; i < 10; i++) {
            askForTheSecondStep();
            assertThatThrownBy(() -> second("wrong")).isInstanceOf(BadCredentialsException.class);
        }

        assertThatThrownBy(() -> second(number(1))).isInstanceOf(LockedException.class);
    }

    @Test
    void aWrongNumberAddsNoAuthenticator() {
        refuses(
                () -> factors.addAuthenticator(secret, "000", PASSWORD, codes, CommandId.fresh()),
                "factors.refused.wrong-number");

        assertThat(factors.own()).isEqualTo(new OwnFactors(null, 0));
    }

    @Test
    void everyChangeAsksForThePassword() {
        refuses(
                () -> factors.addAuthenticator(secret, number(0), "wrong", codes, CommandId.fresh()),
                "people.refused.wrong-password");
        addAuthenticator();

        refuses(() -> factors.removeAuthenticator("wrong", CommandId.fresh()), "people.refused.wrong-password");
        refuses(
                () -> factors.renewBackupCodes("wrong", BackupCodes.fresh(), CommandId.fresh()),
                "people.refused.wrong-password");
    }

    @Test
    void newCodesMakeTheOldOnesVoid() {
        addAuthenticator();
        var renewed = BackupCodes.fresh();

        factors.renewBackupCodes(PASSWORD, renewed, CommandId.fresh());

        askForTheSecondStep();
        assertThatThrownBy(() -> second(codes.codes().getFirst().value())).isInstanceOf(BadCredentialsException.class);
        assertThat(second(renewed.codes().getFirst().value()).isAuthenticated()).isTrue();
    }

    @Test
    void codesAloneAreNoSecondFactor() {
        refuses(
                () -> factors.renewBackupCodes(PASSWORD, BackupCodes.fresh(), CommandId.fresh()),
                "factors.refused.no-second-factor");
    }

    @Test
    void withoutAnAuthenticatorThePasswordIsEnoughAgain() {
        addAuthenticator();

        factors.removeAuthenticator(PASSWORD, CommandId.fresh());

        assertThat(first().isAuthenticated()).isTrue();
        assertThat(factors.own().backupCodesLeft()).isZero();
        assertThat(log()).containsSubsequence("authenticator-added", "authenticator-removed");
    }

    @Test
    void onlyAnAdministratorTakesTheSecondFactorsOfSomebodyElse() {
        addAuthenticator();
        PersonId ada = people.add("Ada Admin", Role.ADMIN);

        assertThatThrownBy(() -> factors.reset(maya, CommandId.fresh())).isInstanceOf(AccessDeniedException.class);
        people.as(ada, () -> factors.reset(maya, CommandId.fresh()));

        assertThat(first().isAuthenticated()).isTrue();
        assertThat(log()).contains("factors-reset");
    }

    @Test
    void backupCodesCannotBeMistakenForEachOther() {
        assertThat(codes.codes()).hasSize(10).doesNotHaveDuplicates().allSatisfy(code -> assertThat(code.value())
                .matches("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}"));
        assertThat(BackupCodes.hash(maya, new TypedCode("abcd efgh jklm")))
                .isEqualTo(BackupCodes.hash(maya, new TypedCode("ABCD-EFGH-JKLM")))
                .isNotEqualTo(BackupCodes.hash(new PersonId(maya.value() + 1), new TypedCode("ABCD-EFGH-JKLM")));
    }

    private void addAuthenticator() {
        factors.addAuthenticator(secret, number(0), PASSWORD, codes, CommandId.fresh());
    }

    private String number(int stepsAhead) {
        return TimeCodes.at(secret, TimeCodes.stepAt(Instant.now()) + stepsAhead);
    }

    private Authentication first() {
        var claimed = UsernamePasswordAuthenticationToken.unauthenticated("maya.lind", PASSWORD);
        claimed.setDetails(new SignInDetails(new MockHttpServletRequest()));
        return way.authenticate(claimed);
    }

    private void askForTheSecondStep() {
        assertThatThrownBy(this::first)
                .isInstanceOfSatisfying(SecondStepWanted.class, wanted -> wanted.waitIn(request));
    }

    private Authentication second(String code) {
        request.setParameter(SignInDetails.CODE, code);
        var claimed = UsernamePasswordAuthenticationToken.unauthenticated("", "");
        claimed.setDetails(new SignInDetails(request));
        return way.authenticate(claimed);
    }

    private List<String> log() {
        return db.sql("select action from audit_entry order by id")
                .query(String.class)
                .list();
    }

    private static void refuses(ThrowingCallable deed, String key) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo(key));
    }
}
