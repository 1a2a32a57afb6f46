package org.claimdesk.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.claimdesk.users.Role.ADMIN;
import static org.claimdesk.users.Role.EDITOR;
import static org.claimdesk.users.Role.REVIEWER;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.claimdesk.DeskTest;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@DeskTest
class PeopleTest {

    private static final String PASSWORD = "four grey lamps at noon";
    private static final String ADDRESS = "192.0.2.7";

    @Autowired
    private People people;

    @Autowired
    private Invitations invitations;

    @Autowired
    private FirstRun firstRun;

    @Autowired
    private FirstRunCode code;

    @Autowired
    private OwnAccount ownAccount;

    @Autowired
    private PasswordCheck passwordCheck;

    @Autowired
    private SignIns signIns;

    @Autowired
    private StayingSignedIn stayingSignedIn;

    @Autowired
    private PersonRepository repository;

    @Autowired
    private TestPeople testPeople;

    @Autowired
    private JdbcClient db;

    private PersonId ada;

    @BeforeEach
    void somebodyLooksAfterTheDesk() {
        ada = testPeople.add("Ada Admin", ADMIN);
        repository.setPassword(ada, "no hash at all");
        testPeople.signIn(ada);
    }

    @Test
    void whoMayDoWhat() {
        PersonId other = testPeople.add("Otto Other", REVIEWER);
        Map<String, Runnable> actions = new LinkedHashMap<>();
        actions.put("all", () -> people.all());
        actions.put("find", () -> people.find(other));
        actions.put("with role", () -> people.withRole(EDITOR));
        actions.put("accounts", () -> people.accounts());
        actions.put("add", () -> people.add(maya(), Secret.fresh(), CommandId.fresh()));
        actions.put("invite again", () -> people.inviteAgain(other, Secret.fresh(), CommandId.fresh()));
        actions.put("change roles", () -> people.changeRoles(other, Set.of(EDITOR), 1, CommandId.fresh()));
        actions.put("disable", () -> people.disable(other, 2, CommandId.fresh()));
        actions.put("enable", () -> people.enable(other, 3, CommandId.fresh()));
        actions.put("sign out elsewhere", () -> ownAccount.signOutElsewhere(CommandId.fresh()));
        List<String> table = new ArrayList<>();
        for (Role role : Role.values()) {
            PersonId somebody = testPeople.add("Some " + role, role);
            actions.forEach((name, action) -> table.add(role + " " + name + ": " + answer(somebody, action)));
        }

        assertThat(table)
                .containsExactly(
                        "REVIEWER all: yes",
                        "REVIEWER find: yes",
                        "REVIEWER with role: yes",
                        "REVIEWER accounts: no",
                        "REVIEWER add: no",
                        "REVIEWER invite again: no",
                        "REVIEWER change roles: no",
                        "REVIEWER disable: no",
                        "REVIEWER enable: no",
                        "REVIEWER sign out elsewhere: yes",
                        "EDITOR all: yes",
                        "EDITOR find: yes",
                        "EDITOR with role: yes",
                        "EDITOR accounts: no",
                        "EDITOR add: no",
                        "EDITOR invite again: no",
                        "EDITOR change roles: no",
                        "EDITOR disable: no",
                        "EDITOR enable: no",
                        "EDITOR sign out elsewhere: yes",
                        "ADMIN all: yes",
                        "ADMIN find: yes",
                        "ADMIN with role: yes",
                        "ADMIN accounts: yes",
                        "ADMIN add: yes",
                        "ADMIN invite again: yes",
                        "ADMIN change roles: yes",
                        "ADMIN disable: yes",
                        "ADMIN enable: yes",
                        "ADMIN sign out elsewhere: yes");
    }

    @Test
    void anInvitationOpensTheAccountOnce() {
        var token = Secret.fresh();
        PersonId maya = people.add(maya(), token, CommandId.fresh());

        invitations.accept(token, PASSWORD, CommandId.fresh());

        assertThat(signsIn("maya", PASSWORD)).isTrue();
        refuses(() -> invitations.accept(token, "another long password", CommandId.fresh()), "invitation-void");
        assertThat(invitations.invited(token)).isEmpty();
        assertThat(db.sql("select count(*) from invitation where token_hash = :value")
                        .param("value", token.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(actions(maya)).containsExactly("person-added", "invitation-made", "password-changed");
    }

    @Test
    void anInvitationIsGoodForAWeek() {
        var token = Secret.fresh();
        people.add(maya(), token, CommandId.fresh());
        db.sql("update invitation set expires_at = :now")
                .param("now", Utc.bind(Utc.now()))
                .update();

        refuses(() -> invitations.accept(token, PASSWORD, CommandId.fresh()), "invitation-void");
        assertThat(people.accounts())
                .anySatisfy(account -> assertThat(account.standing()).isEqualTo(Account.Standing.WAITING));
    }

    @Test
    void aNewInvitationMakesTheOldOneVoid() {
        var old = Secret.fresh();
        var renewed = Secret.fresh();
        PersonId maya = people.add(maya(), old, CommandId.fresh());

        people.inviteAgain(maya, renewed, CommandId.fresh());

        assertThat(invitations.invited(old)).isEmpty();
        assertThat(invitations.invited(renewed)).isPresent();
    }

    @Test
    void aPoorPasswordLeavesTheInvitationOpen() {
        var token = Secret.fresh();
        people.add(maya(), token, CommandId.fresh());

        refuses(() -> invitations.accept(token, "password", CommandId.fresh()), "password-common");

        assertThat(invitations.invited(token)).isPresent();
    }

    @Test
    void twoPeopleNeverSignInByTheSameName() {
        people.add(maya(), Secret.fresh(), CommandId.fresh());

        refuses(() -> people.add(maya(), Secret.fresh(), CommandId.fresh()), "name-taken");
    }

    @Test
    void aDoubleClickAddsOnce() {
        var token = Secret.fresh();
        var command = CommandId.fresh();

        PersonId first = people.add(maya(), token, command);
        PersonId second = people.add(maya(), token, command);

        assertThat(second).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "<b>", "a\u0000", "a/b"})
    void refusesNamesThatNobodyCanType(String name) {
        refuses(() -> new NewPerson(name, "Maya Lind", Set.of(REVIEWER)), "sign-in-name");
    }

    @Test
    void refusesNobodyAndNothing() {
        refuses(() -> new NewPerson("maya", "  ", Set.of(REVIEWER)), "full-name");
        refuses(() -> new NewPerson("maya", "M".repeat(201), Set.of(REVIEWER)), "full-name");
        refuses(() -> new NewPerson("maya", "Maya\nLind", Set.of(REVIEWER)), "full-name");
        refuses(() -> new NewPerson("maya", "Maya Lind", Set.of()), "no-role");
        refuses(() -> people.changeRoles(ada, Set.of(), 1, CommandId.fresh()), "no-role");
    }

    @Test
    void theLastAdministratorStays() {
        testPeople.add("Not Yet", ADMIN);

        refuses(() -> people.disable(ada, 1, CommandId.fresh()), "last-administrator");
        refuses(() -> people.changeRoles(ada, Set.of(EDITOR), 1, CommandId.fresh()), "last-administrator");
    }

    @Test
    void ofTwoAdministratorsWhoDismissEachOtherOneStays() throws Exception {
        PersonId eve = testPeople.add("Eve Else", ADMIN);
        repository.setPassword(eve, "no hash at all");

        together(
                () -> attempt(ada, () -> people.disable(eve, 1, CommandId.fresh())),
                () -> attempt(eve, () -> people.disable(ada, 1, CommandId.fresh())));

        assertThat(people.withRole(ADMIN)).hasSize(1);
    }

    @Test
    void whoSavesWhatHasMovedOnIsTold() {
        PersonId otto = testPeople.add("Otto Other", REVIEWER);
        people.changeRoles(otto, Set.of(EDITOR), 1, CommandId.fresh());

        assertThatThrownBy(() -> people.changeRoles(otto, Set.of(ADMIN), 1, CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> people.disable(otto, 1, CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aDisabledPersonIsOutAndCannotBeInvited() {
        PersonId maya = member();
        var key = SignInKey.fresh();
        long signIn = signIns.begin(repository.find(maya).orElseThrow(), key, "a browser", ADDRESS);

        people.disable(maya, 1, CommandId.fresh());

        assertThat(signsIn("maya", PASSWORD)).isFalse();
        assertThat(signIns.resume(key, ADDRESS)).isEmpty();
        assertThat(signIns.holder(signIn)).isEmpty();
        assertThat(people.withRole(REVIEWER)).isEmpty();
        refuses(() -> people.inviteAgain(maya, Secret.fresh(), CommandId.fresh()), "invites-disabled");
        people.enable(maya, 2, CommandId.fresh());
        assertThat(signsIn("maya", PASSWORD)).isTrue();
    }

    @Test
    void aSignInIsBroughtBackByItsKeyAlone() {
        Person maya = repository.find(member()).orElseThrow();
        var key = SignInKey.fresh();
        long id = signIns.begin(maya, key, "a browser\u0000".repeat(100), ADDRESS);

        assertThat(signIns.resume(SignInKey.read(key.cookie()).orElseThrow(), ADDRESS))
                .hasValueSatisfying(back -> assertThat(back.person()).isEqualTo(maya));
        assertThat(signIns.resume(new SignInKey(key.series(), Secret.fresh()), ADDRESS))
                .isEmpty();
        assertThat(signIns.resume(new SignInKey(key.token(), key.series()), ADDRESS))
                .isEmpty();
        assertThat(db.sql("select series_hash from sign_in").query(String.class).list())
                .doesNotContain(key.series().value());
        assertThat(signIns.holder(id)).hasValue(maya);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"last_used_at = last_used_at - interval 15 day", "started_at = started_at - interval 91 day"})
    void aSignInEndsUnusedAndAtLast(String change) {
        var key = SignInKey.fresh();
        signIns.begin(repository.find(member()).orElseThrow(), key, "", ADDRESS);

        db.sql("update sign_in set " + change).update();

        assertThat(signIns.resume(key, ADDRESS)).isEmpty();
    }

    @Test
    void anotherPasswordEndsTheSignInsElsewhere() {
        PersonId maya = member();
        var elsewhere = SignInKey.fresh();
        signIns.begin(repository.find(maya).orElseThrow(), elsewhere, "", ADDRESS);

        testPeople.as(maya, () -> {
            refuses(() -> ownAccount.changePassword("wrong", "three green kites", CommandId.fresh()), "wrong-password");
            refuses(() -> ownAccount.changePassword(PASSWORD, "maya", CommandId.fresh()), "password-short");
            ownAccount.changePassword(PASSWORD, "three green kites", CommandId.fresh());
        });

        assertThat(signsIn("maya", PASSWORD)).isFalse();
        assertThat(signsIn("maya", "three green kites")).isTrue();
        assertThat(signIns.resume(elsewhere, ADDRESS)).isEmpty();
    }

    @Test
    void everybodySeesWhereTheyAreSignedInAndEndsOneOfThem() {
        PersonId maya = member();
        PersonId otto = testPeople.add("Otto Other", REVIEWER);
        signIns.begin(repository.find(maya).orElseThrow(), SignInKey.fresh(), "a browser", ADDRESS);

        KeptSignIn seen = testPeople.as(maya, ownAccount::signIns).getFirst();

        assertThat(seen.address()).isEqualTo(ADDRESS);
        assertThat(seen.browser()).isEqualTo("a browser");
        assertThat(testPeople.as(otto, ownAccount::signIns)).isEmpty();
        testPeople.as(otto, () -> assertThatThrownBy(() -> ownAccount.endSignIn(seen.id(), CommandId.fresh()))
                .isInstanceOf(NotFound.class));
        testPeople.as(maya, () -> ownAccount.endSignIn(seen.id(), CommandId.fresh()));
        assertThat(signIns.holder(seen.id())).isEmpty();
        assertThat(actions(maya)).endsWith("sign-in-ended");
    }

    @Test
    void peopleChooseTheirNameAndLanguage() {
        PersonId maya = member();
        testPeople.signIn(maya);

        ownAccount.changeProfile("Maya Lindqvist", "de", "Asia/Tokyo", 1, CommandId.fresh());

        assertThat(ownAccount.profile()).isEqualTo(new OwnProfile("Maya Lindqvist", "de", "Asia/Tokyo", "", 2));
        assertThat(actions(maya)).endsWith("profile-changed");
        refuses(() -> ownAccount.changeProfile(" ", "de", "", 2, CommandId.fresh()), "full-name");
        refuses(() -> ownAccount.changeProfile("Maya", "de", "Atlantis", 2, CommandId.fresh()), "time-zone");
        refuses(() -> ownAccount.changeProfile("Maya", "<b>", "", 2, CommandId.fresh()), "language");
        assertThatThrownBy(() -> ownAccount.changeProfile("Maya", "", "", 1, CommandId.fresh()))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void aSignInKnowsHowTheOneBeforeWent() {
        Person maya = repository.find(member()).orElseThrow();
        signIns.begin(maya, SignInKey.fresh(), "", ADDRESS);
        signsIn("maya", "wrong");
        signsIn("maya", "wrong again");
        var session = new MockHttpSession();

        signInTo(session, maya.id());

        var context = (SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        TestSecurityContextHolder.setContext(context);
        assertThat(ownAccount.lastTime()).hasValueSatisfying(last -> {
            assertThat(last.address()).isEqualTo(ADDRESS);
            assertThat(last.wrong()).isEqualTo(2);
        });
        assertThat(ownAccount.signIns())
                .hasSize(2)
                .filteredOn(KeptSignIn::inUse)
                .hasSize(1);
    }

    @Test
    void tooManyWrongCurrentPasswordsAreEnough() {
        PersonId maya = member("mila");
        for (int i = 0; i < SignInBrake.WRONG_FOR_A_NAME_FROM_AN_ADDRESS; i++) {
            testPeople.as(
                    maya,
                    () -> refuses(
                            () -> ownAccount.changePassword("wrong", "three green kites", CommandId.fresh()),
                            "wrong-password"));
        }

        testPeople.as(
                maya,
                () -> refuses(
                        () -> ownAccount.changePassword(PASSWORD, "three green kites", CommandId.fresh()),
                        "too-many-tries"));
    }

    @Test
    void theFirstPersonIsTheOnlyFirst() throws Exception {
        forgetEverybody();
        AtomicReference<String> current = new AtomicReference<>();
        code.announce(current::set);
        assertThat(firstRun.isOpen()).isTrue();
        refuses(() -> firstRun.begin("WRNG-WRNG-WRNG", first("ada"), PASSWORD), "first-run-code");
        refuses(() -> firstRun.begin(current.get(), maya(), PASSWORD), "first-run-administrator");
        refuses(() -> firstRun.begin(current.get(), first("ada"), "password"), "password-common");

        together(
                () -> attempt(() -> firstRun.begin(current.get().toLowerCase(), first("ada"), PASSWORD)),
                () -> attempt(() -> firstRun.begin(current.get().replace("-", ""), first("eve"), PASSWORD)));

        assertThat(repository.all()).hasSize(1);
        assertThat(firstRun.isOpen()).isFalse();
        refuses(() -> firstRun.begin(current.get(), first("late"), PASSWORD), "first-run-over");
        assertThat(signsIn(repository.all().getFirst().signInName(), PASSWORD)).isTrue();
    }

    @Test
    void aCodeIsReplacedAfterTenWrongTries() {
        var codes = new ArrayList<String>();
        code.announce(codes::add);

        for (int i = 0; i < 10; i++) {
            assertThat(code.isRight("ABCD")).isFalse();
        }

        assertThat(codes).hasSize(2).allSatisfy(one -> assertThat(one)
                .matches("([A-HJ-NP-Z2-9]{4}-){2}[A-HJ-NP-Z2-9]{4}"));
        assertThat(code.isRight(codes.getFirst())).isFalse();
        assertThat(code.isRight(codes.getLast())).isTrue();
    }

    @Test
    void changedRolesHoldFromTheNextStepOn() throws Exception {
        PersonId maya = member();
        var session = new MockHttpSession();
        signInTo(session, maya);

        people.changeRoles(maya, Set.of(EDITOR), 1, CommandId.fresh());

        assertThat(step(session)).containsExactly("ROLE_EDITOR");
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aDisabledPersonsSessionEndsAtItsNextStep() throws Exception {
        PersonId maya = member();
        var session = new MockHttpSession();
        signInTo(session, maya);

        people.disable(maya, 1, CommandId.fresh());

        assertThat(step(session)).isEmpty();
        assertThat(session.isInvalid()).isTrue();
    }

    /** What the person of the session may do at the next request. */
    private List<String> step(MockHttpSession session) throws Exception {
        var request = new MockHttpServletRequest();
        request.setSession(session);
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext((SecurityContext)
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY));
        List<String> granted = new ArrayList<>();
        try {
            stayingSignedIn.check().doFilter(request, new MockHttpServletResponse(), (seen, answer) -> {
                var authentication = SecurityContextHolder.getContext().getAuthentication();
                if (authentication != null) {
                    authentication.getAuthorities().forEach(one -> granted.add(one.getAuthority()));
                }
            });
        } finally {
            SecurityContextHolder.setContext(before);
        }
        return granted;
    }

    private void signInTo(MockHttpSession session, PersonId person) {
        var proved = passwordCheck.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(
                repository.find(person).orElseThrow().signInName(), PASSWORD));
        stayingSignedIn.loginSuccess(new MockHttpServletRequest(), new MockHttpServletResponse(), proved);
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, new SecurityContextImpl(proved));
    }

    private PersonId member() {
        return member("maya");
    }

    private PersonId member(String signInName) {
        var token = Secret.fresh();
        PersonId maya = people.add(new NewPerson(signInName, "Maya Lind", Set.of(REVIEWER)), token, CommandId.fresh());
        invitations.accept(token, PASSWORD, CommandId.fresh());
        return maya;
    }

    private static NewPerson maya() {
        return new NewPerson("maya", "Maya Lind", Set.of(REVIEWER));
    }

    private static NewPerson first(String name) {
        return new NewPerson(name, "The First", Set.of(ADMIN, EDITOR));
    }

    private boolean signsIn(String name, String password) {
        try {
            return passwordCheck
                    .authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                    .isAuthenticated();
        } catch (BadCredentialsException no) {
            return false;
        }
    }

    private void forgetEverybody() {
        db.sql("delete from person_role").update();
        db.sql("delete from person").update();
    }

    private List<String> actions(PersonId person) {
        return db.sql("select action from audit_entry where subject_kind = 'person' and subject_id = :id order by id")
                .param("id", person.value())
                .query(String.class)
                .list();
    }

    private String answer(PersonId somebody, Runnable action) {
        try {
            testPeople.as(somebody, action);
            return "yes";
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException no) {
            return "no";
        } catch (RuntimeException otherwise) {
            return "yes";
        }
    }

    private Object attempt(PersonId somebody, Runnable deed) {
        return attempt(() -> testPeople.as(somebody, deed));
    }

    private static Object attempt(Runnable deed) {
        try {
            deed.run();
        } catch (RuntimeException oneOfTwo) {
            return oneOfTwo;
        }
        return "done";
    }

    private static void together(Callable<Object> one, Callable<Object> other) throws Exception {
        try (var two = Executors.newFixedThreadPool(2)) {
            for (var outcome : two.invokeAll(List.of(one, other))) {
                outcome.get();
            }
        }
    }

    private static void refuses(ThrowingCallable deed, String reason) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.key())
                .isEqualTo("people.refused." + reason));
    }
}
