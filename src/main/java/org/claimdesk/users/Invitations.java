package org.claimdesk.users;

import java.time.Duration;
import java.util.Optional;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invitations as those see them who were sent one. Whoever holds the token is taken at their word, once and for a week. */
@Service
@Transactional
public class Invitations {

    static final Duration GOOD_FOR = Duration.ofDays(7);

    private final InvitationRepository invitations;
    private final PersonRepository people;
    private final SignInRepository signIns;
    private final PasswordHasher hasher;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    Invitations(
            InvitationRepository invitations,
            PersonRepository people,
            SignInRepository signIns,
            PasswordHasher hasher,
            Commands commands,
            ApplicationEventPublisher news) {
        this.invitations = invitations;
        this.people = people;
        this.signIns = signIns;
        this.hasher = hasher;
        this.commands = commands;
        this.news = news;
    }

    /** Whom the token invites; nobody if it was used, renewed or made up, or is too old. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<Person> invited(Secret token) {
        return invitations.invited(token, Utc.now());
    }

    /** Sets the password that the invited person has chosen, and ends what was signed in under an older one. */
    @PreAuthorize("permitAll()")
    public void accept(Secret token, String password, CommandId command) {
        commands.once(command, () -> {
            Person person = invitations.invited(token, Utc.now()).orElseThrow(Invitations::noLongerGood);
            PasswordRules.check(password, person);
            String hash = hasher.hash(password);
            if (!invitations.use(token, Utc.now())) {
                throw noLongerGood();
            }
            people.setPassword(person.id(), hash);
            signIns.endAllOf(person.id());
            Acting.as(person, () -> news.publishEvent(new PasswordChanged(person.id())));
        });
    }

    private static Refused noLongerGood() {
        return new Refused("people.refused.invitation-void");
    }
}
