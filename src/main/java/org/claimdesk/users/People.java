package org.claimdesk.users;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.NotFound;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the desk. Everybody may know who works here; only administrators change it. */
@Service
@Transactional
public class People {

    private static final String EVERYBODY = "hasAnyRole('REVIEWER', 'EDITOR', 'ADMIN', 'DESK')";
    private static final String ADMINISTRATORS = "hasRole('ADMIN')";

    private final PersonRepository people;
    private final InvitationRepository invitations;
    private final SignInRepository signIns;
    private final PasswordResets letters;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    People(
            PersonRepository people,
            InvitationRepository invitations,
            SignInRepository signIns,
            PasswordResets letters,
            Commands commands,
            ApplicationEventPublisher news) {
        this.people = people;
        this.invitations = invitations;
        this.signIns = signIns;
        this.letters = letters;
        this.commands = commands;
        this.news = news;
    }

    /** Everybody who has or had an account, by name. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public List<Person> all() {
        return people.all();
    }

    /** Everybody who may act in a role today, by name. */
    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public List<Person> withRole(Role role) {
        return people.withRole(role);
    }

    @PreAuthorize(EVERYBODY)
    @Transactional(readOnly = true)
    public Optional<Person> find(PersonId id) {
        return people.find(id);
    }

    /** The person as somebody to write to, if their account is open and has an address. */
    @PreAuthorize("hasRole('DESK')")
    @Transactional(readOnly = true)
    public Optional<Addressee> addressee(PersonId id) {
        return people.addressee(id);
    }

    /** Everybody, with how their account stands. */
    @PreAuthorize(ADMINISTRATORS)
    @Transactional(readOnly = true)
    public List<Account> accounts() {
        return people.accounts(Utc.now());
    }

    /** Makes an account that the invited person opens with the token, or with the letter that they get if they can be written to. */
    @PreAuthorize(ADMINISTRATORS)
    public PersonId add(NewPerson person, Secret token, CommandId command) {
        return new PersonId(commands.once(command, () -> {
            PersonId id = people.add(person, null);
            news.publishEvent(new PersonAdded(id, person.signInName(), person.fullName(), person.roles()));
            invite(id, token);
            writeTo(id, !person.mail().isNone());
            return id.value();
        }));
    }

    /** Invites a person again, to set a first password or, when it was forgotten, another one. Links from before are void. */
    @PreAuthorize(ADMINISTRATORS)
    public void inviteAgain(PersonId id, Secret token, CommandId command) {
        commands.once(command, () -> {
            if (existing(id).disabled()) {
                throw new Refused("people.refused.invites-disabled");
            }
            invite(id, token);
            writeTo(id, people.addressee(id).isPresent());
        });
    }

    /** Has letters sent to the person at this address from now on, or to nowhere. */
    @PreAuthorize(ADMINISTRATORS)
    public void changeMail(PersonId id, MailAddress mail, int version, CommandId command) {
        commands.once(command, () -> {
            Person person = at(version, existing(id));
            people.setMail(person, mail);
            news.publishEvent(new MailAddressChanged(id));
        });
    }

    /** Gives the person these roles and no others, on the screens that are open too. */
    @PreAuthorize(ADMINISTRATORS)
    public void changeRoles(PersonId id, Set<Role> roles, int version, CommandId command) {
        commands.once(command, () -> {
            Person person = at(version, existing(id));
            Set<Role> wanted = NewPerson.someOf(roles);
            if (person.has(Role.ADMIN) && !wanted.contains(Role.ADMIN)) {
                keepAnAdministrator(id);
            }
            people.changeRoles(person, wanted);
            news.publishEvent(new RolesChanged(id, person.roles(), wanted));
        });
    }

    /** Closes an account for now. Its screens end with their next step, its sign-ins and invitations are void, its work stays. */
    @PreAuthorize(ADMINISTRATORS)
    public void disable(PersonId id, int version, CommandId command) {
        commands.once(command, () -> {
            Person person = at(version, existing(id));
            if (person.has(Role.ADMIN)) {
                keepAnAdministrator(id);
            }
            people.disable(person);
            invitations.withdraw(id, Utc.now());
            signIns.endAllOf(id);
            news.publishEvent(new PersonDisabled(id));
        });
    }

    /** Opens a closed account; its password is as it was. */
    @PreAuthorize(ADMINISTRATORS)
    public void enable(PersonId id, int version, CommandId command) {
        commands.once(command, () -> {
            people.enable(at(version, existing(id)));
            news.publishEvent(new PersonEnabled(id));
        });
    }

    private void invite(PersonId id, Secret token) {
        Instant now = Utc.now();
        Instant expiresAt = now.plus(Invitations.GOOD_FOR);
        invitations.withdraw(id, now);
        invitations.add(id, token, expiresAt);
        news.publishEvent(new InvitationMade(id, expiresAt));
    }

    /** The letter has a link of its own, which makes the one from before void; nobody has to hand anything over. */
    private void writeTo(PersonId id, boolean hasAddress) {
        if (hasAddress && letters.areByMail()) {
            letters.invite(id);
        }
    }

    private void keepAnAdministrator(PersonId leaving) {
        if (!people.hasAnotherAdministrator(leaving)) {
            throw new Refused("people.refused.last-administrator");
        }
    }

    private Person existing(PersonId id) {
        return people.find(id).orElseThrow(() -> new NotFound("person", id.value()));
    }

    private static Person at(int version, Person person) {
        if (person.version() != version) {
            throw new OptimisticLockingFailureException("person " + person.id().value() + " has moved on");
        }
        return person;
    }
}
