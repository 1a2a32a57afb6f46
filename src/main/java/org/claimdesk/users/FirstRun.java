package org.claimdesk.users;

import java.util.Set;
import java.util.UUID;
import org.claimdesk.shared.CommandId;
import org.claimdesk.shared.Commands;
import org.claimdesk.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the first person gets in while there is no account: with the code from the console. There is one first person, ever. */
@Service
@Transactional
public class FirstRun {

    /** The same for everybody who tries, so that of two at once the second waits for the first and then finds it done. */
    private static final CommandId THE_FIRST = new CommandId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

    private final FirstRunCode code;
    private final PersonRepository people;
    private final PasswordHasher hasher;
    private final Commands commands;
    private final ApplicationEventPublisher news;

    FirstRun(
            FirstRunCode code,
            PersonRepository people,
            PasswordHasher hasher,
            Commands commands,
            ApplicationEventPublisher news) {
        this.code = code;
        this.people = people;
        this.hasher = hasher;
        this.commands = commands;
        this.news = news;
    }

    /** Whether nobody has an account yet. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public boolean isOpen() {
        return people.isEmpty();
    }

    /** Makes the first account, whose person may sign in at once and is administrator, whatever else they are. */
    @PreAuthorize("permitAll()")
    public PersonId begin(String typedCode, NewPerson person, String password) {
        if (!people.isEmpty()) {
            throw over();
        }
        if (!code.isRight(typedCode)) {
            throw new Refused("people.refused.first-run-code");
        }
        if (!person.roles().contains(Role.ADMIN)) {
            throw new Refused("people.refused.first-run-administrator");
        }
        PasswordRules.check(password, person.signInName(), person.fullName());
        String hash = hasher.hash(password);
        boolean[] first = {false};
        PersonId id = new PersonId(commands.once(THE_FIRST, () -> {
            first[0] = true;
            return add(person, hash).value();
        }));
        if (!first[0]) {
            throw over();
        }
        return id;
    }

    private PersonId add(NewPerson person, String hash) {
        PersonId id = people.add(person, hash);
        Person added = people.find(id).orElseThrow();
        Set<Role> roles = added.roles();
        Acting.as(added, () -> news.publishEvent(new PersonAdded(id, added.signInName(), added.fullName(), roles)));
        return id;
    }

    private static Refused over() {
        return new Refused("people.refused.first-run-over");
    }
}
