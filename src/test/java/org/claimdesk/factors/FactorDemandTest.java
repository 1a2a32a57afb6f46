package org.claimdesk.factors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.claimdesk.DeskTest;
import org.claimdesk.settings.Setting;
import org.claimdesk.settings.Settings;
import org.claimdesk.shared.CommandId;
import org.claimdesk.users.OwnAccount;
import org.claimdesk.users.People;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.Role;
import org.claimdesk.users.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

@DeskTest
class FactorDemandTest {

    @Autowired
    private FactorDemand demand;

    @Autowired
    private Settings settings;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private OwnAccount account;

    @Autowired
    private People people;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private JdbcClient db;

    private PersonId ada;

    @BeforeEach
    void adaSettles() {
        ada = testPeople.add("Ada", Role.ADMIN);
        testPeople.signIn(ada);
    }

    @AfterEach
    void leave() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @CsvSource({
        "none, ADMIN, false",
        "administrators, ADMIN, true",
        "administrators, EDITOR, false",
        "administrators, REVIEWER ADMIN, true",
        "editors, EDITOR, true",
        "editors, ADMIN, true",
        "editors, REVIEWER, false",
        "everybody, REVIEWER, true",
    })
    void isMadeOfThoseForWhomItIsSettled(String whom, String roles, boolean isMade) {
        settle(whom);
        PersonId person = testPeople.add(
                "Somebody", Arrays.stream(roles.split(" ")).map(Role::valueOf).toArray(Role[]::new));

        assertThat(demand.isUnmetBy(people.find(person).orElseThrow())).isEqualTo(isMade);
    }

    @Test
    void isMetByAnAuthenticatorOrByAPasskeyAndByNothingElse() {
        settle("everybody");
        assertThat(isUnmet()).isTrue();

        db.sql(
                        "insert into authenticator (person_id, secret, added_at, last_step) values (:ada, 'X', utc_timestamp(6), 0)")
                .param("ada", ada.value())
                .update();
        assertThat(isUnmet()).isFalse();

        db.sql("delete from authenticator").update();
        assertThat(isUnmet()).isTrue();
    }

    @Test
    void whoeverStandsAtTheDoorMayAddAFactorAndNothingElse() throws Exception {
        settle("administrators");

        takeAStep();

        assertThat(rights()).containsExactly(FactorDemand.AT_THE_DOOR);
        assertThat(factors.own().authenticatorSince()).isNull();
        assertThat(account.profile().fullName()).isEqualTo("Ada");
        assertThatThrownBy(() -> people.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> settings.change(Setting.SECOND_FACTOR, "none", 2, CommandId.fresh()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> factors.removeAuthenticator("", CommandId.fresh()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theRolesComeBackWithTheFactorAndGoWithIt() throws Exception {
        settle("administrators");
        takeAStep();

        db.sql(
                        "insert into authenticator (person_id, secret, added_at, last_step) values (:ada, 'X', utc_timestamp(6), 0)")
                .param("ada", ada.value())
                .update();
        takeAStep();
        assertThat(rights()).containsExactly("ROLE_ADMIN");

        db.sql("delete from authenticator").update();
        takeAStep();
        assertThat(rights()).containsExactly(FactorDemand.AT_THE_DOOR);
    }

    private void settle(String whom) {
        settings.change(
                Setting.SECOND_FACTOR,
                whom,
                settings.read(Setting.SECOND_FACTOR).version(),
                CommandId.fresh());
    }

    private boolean isUnmet() {
        return demand.isUnmetBy(people.find(ada).orElseThrow());
    }

    private void takeAStep() throws Exception {
        var request = new MockHttpServletRequest("POST", "/");
        demand.check().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }

    private static List<String> rights() {
        return SecurityContextHolder.getContext().getAuthentication().getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
    }
}
