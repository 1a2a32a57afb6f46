package org.claimdesk.factors;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.claimdesk.users.Person;
import org.springframework.security.authentication.AccountStatusException;

/** The password was right, and is not enough. */
public final class SecondStepWanted extends AccountStatusException {

    private final transient Person person;

    SecondStepWanted(Person person) {
        super("a second step is wanted");
        this.person = person;
    }

    /** Remembers in the session of the request who may take the second step there. */
    public void waitIn(HttpServletRequest request) {
        new WaitingPerson(person.id().value(), Instant.now()).waitIn(request);
    }
}
