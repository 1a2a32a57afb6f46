package org.claimdesk.users;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody may change about their own account. */
@Service
@Transactional
public class OwnAccount {

    private static final String EVERYBODY = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN')";

    /** Also for those who have yet to add a second factor that the desk demands. */
    private static final String AT_THE_DOOR_TOO = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'AT_THE_DOOR')";

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");

    private final CurrentUser currentUser;
    private final PersonRepository people;
    private final SignInRepository signIns;
    private final SignIns kept;
    private final PasswordHasher hasher;
    private final SignInBrake brake;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    OwnAccount(
            CurrentUser currentUser,
            PersonRepository people,
            SignInRepository signIns,
            SignIns kept,
            PasswordHasher hasher,
            SignInBrake brake,
            Commands commands,
            ApplicationEventPublisher news) {
        this.currentUser = currentUser;
        this.people = people;
        this.signIns = signIns;
        this.kept = kept;
        this.hasher = hasher;
        this.brake = brake;
        this.commands = commands;
        this.news = news;
    }

    /** Puts another password in place of the current one, which has to be shown, and signs the person out elsewhere. */
    @PreAuthorize(EVERYBODY)
    public void changePassword(String current, String wanted, CommandId command) {
        commands.once(command, () -> {
            Person person = currentUser.person();
            checkCurrent(person, current);
            PasswordRules.check(wanted, person);
            people.setPassword(person.id(), hasher.hash(wanted));
            signIns.endAllOfExcept(person.id(), thisSignIn());
            news.publishEvent(new PasswordChanged(person.id()));
        });
    }

    @PreAuthorize(AT_THE_DOOR_TOO)
    @Transactional(readOnly = true)
    public OwnProfile profile() {
        return people.profile(currentUser.id());
    }

    /** Where the person at the keyboard reads the clock, if elsewhere than the desk. */
    @PreAuthorize(AT_THE_DOOR_TOO)
    @Transactional(readOnly = true)
    public Optional<ZoneId> timeZone() {
        return people.timeZone(currentUser.id());
    }

    /** Gives the person another name, and screens in another language and with the time of another place. */
    @PreAuthorize(EVERYBODY)
    public void changeProfile(String fullName, String language, String timeZone, int version, CommandId command) {
        commands.once(command, () -> {
            Person person = currentUser.person();
            OwnProfile before = people.profile(person.id());
            var renamed = new NewPerson(person.signInName(), fullName, person.roles());
            if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
                throw new Refused("people.refused.language");
            }
            if (!timeZone.isEmpty() && !ZoneId.getAvailableZoneIds().contains(timeZone)) {
                throw new Refused("people.refused.time-zone");
            }
            people.changeProfile(person.id(), renamed.fullName(), language, timeZone, version);
            var after = new OwnProfile(renamed.fullName(), language, timeZone, before.email(), version + 1);
            news.publishEvent(new ProfileChanged(person.id(), before, after));
        });
    }

    /** Asks for the password again, before something that whoever finds an open screen must not do. */
    @PreAuthorize(AT_THE_DOOR_TOO)
    public void confirm(String password) {
        checkCurrent(currentUser.person(), password);
    }

    /** Where the person is signed in, the device used last first. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public List<KeptSignIn> signIns() {
        return kept.of(currentUser.id(), thisSignIn());
    }

    /** How the sign-in before this one went; nothing at the first. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Optional<LastTime> lastTime() {
        return signIns.before(thisSignIn());
    }

    /** Ends one sign-in of the person; its screens end with their next step. */
    @PreAuthorize(EVERYBODY)
    public void endSignIn(long signIn, CommandId command) {
        commands.once(command, () -> {
            PersonId person = currentUser.id();
            if (!signIns.endOneOf(person, signIn)) {
                throw new NotFound("sign-in", signIn);
            }
            news.publishEvent(new SignInEnded(person));
        });
    }

    /** Ends every sign-in of the person but the one in use. */
    @PreAuthorize(EVERYBODY)
    public void signOutElsewhere(CommandId command) {
        commands.once(command, () -> {
            PersonId person = currentUser.id();
            signIns.endAllOfExcept(person, thisSignIn());
            news.publishEvent(new SignedOutElsewhere(person));
        });
    }

    private void checkCurrent(Person person, String password) {
        String name = person.signInName();
        if (brake.holds(name, "profile")) {
            throw new Refused("people.refused.too-many-tries");
        }
        if (!hasher.matches(
                password, people.named(name).map(SignedIn::getPassword).orElse(null))) {
            brake.countWrong(name, "profile", person);
            throw new Refused("people.refused.wrong-password");
        }
        brake.forget(name, "profile");
    }

    private static long thisSignIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? signedIn.signIn()
                : 0;
    }
}
