package org.claimdesk.users;

import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
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

    private final CurrentUser currentUser;
    private final PersonRepository people;
    private final SignInRepository signIns;
    private final PasswordHasher hasher;
    private final SignInBrake brake;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    OwnAccount(
            CurrentUser currentUser,
            PersonRepository people,
            SignInRepository signIns,
            PasswordHasher hasher,
            SignInBrake brake,
            Commands commands,
            ApplicationEventPublisher news) {
        this.currentUser = currentUser;
        this.people = people;
        this.signIns = signIns;
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
            checkCurrent(person.signInName(), current);
            PasswordRules.check(wanted, person);
            people.setPassword(person.id(), hasher.hash(wanted));
            signIns.endAllOfExcept(person.id(), thisSignIn());
            news.publishEvent(new PasswordChanged(person.id()));
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

    private void checkCurrent(String name, String password) {
        if (brake.holds(name, "profile")) {
            throw new Refused("people.refused.too-many-tries");
        }
        if (!hasher.matches(
                password, people.named(name).map(SignedIn::getPassword).orElse(null))) {
            brake.countWrong(name, "profile");
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
