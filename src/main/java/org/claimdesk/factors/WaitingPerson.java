package org.claimdesk.factors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who has shown the right password and has yet to take the second step. The session remembers them for a few minutes; they are
 * not signed in.
 *
 * @param person their id
 */
public record WaitingPerson(long person, Instant since) implements Serializable {

    private static final String PLACE = WaitingPerson.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    /** Who waits in the session of this request, if not for too long. */
    public static Optional<WaitingPerson> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(PLACE) instanceof WaitingPerson waiting
                ? Optional.of(waiting)
                        .filter(person -> person.since().plus(PATIENCE).isAfter(Instant.now()))
                : Optional.empty();
    }

    /** Lets them wait there, in the place of anybody else, under a new name of the session that nobody else can know. */
    void waitIn(HttpServletRequest request) {
        request.getSession().setAttribute(PLACE, this);
        request.changeSessionId();
    }
}
