package org.claimdesk.users;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.claimdesk.shared.Refused;
import org.claimdesk.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last way in, for whoever works at the machine on which the desk runs: an administrator who has lost password, second factor or
 * account gets a link. Nobody who is signed in can ask for it.
 */
@Service
@Transactional
public class ConsoleReset {

    static final Duration GOOD_FOR = Duration.ofHours(1);

    private final PersonRepository people;
    private final InvitationRepository invitations;
    private final ApplicationEventPublisher news;

    ConsoleReset(PersonRepository people, InvitationRepository invitations, ApplicationEventPublisher news) {
        this.people = people;
        this.invitations = invitations;
        this.news = news;
    }

    /** Everybody who may be reset, whether their account is open or not. */
    @PreAuthorize("hasRole('DESK')")
    @Transactional(readOnly = true)
    public List<Person> administrators() {
        return people.all().stream().filter(person -> person.has(Role.ADMIN)).toList();
    }

    /**
     * Opens the account of an administrator for whoever has the token, and takes the second factors from it. The old password stays good
     * until there is a new one.
     */
    @PreAuthorize("hasRole('DESK')")
    public void begin(String signInName, Secret token) {
        Person person = administrators().stream()
                .filter(one -> one.signInName().equals(NewPerson.oneForm(signInName)))
                .findFirst()
                .orElseThrow(() -> new Refused("people.refused.no-such-administrator", signInName));
        if (person.disabled()) {
            people.enable(person);
        }
        Instant now = Utc.now();
        invitations.withdraw(person.id(), now);
        invitations.add(person.id(), token, now.plus(GOOD_FOR));
        news.publishEvent(new AdministratorReset(person.id(), person.disabled()));
    }
}
