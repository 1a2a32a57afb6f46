package org.claimdesk.users;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The desk in the place of a person, for what they have asked it to do while they do something else. It may do what that person may do
 * by now; for somebody who has lost their account it does nothing.
 */
@Component
public class Deputy {

    private final PersonRepository people;

    Deputy(PersonRepository people) {
        this.people = people;
    }

    /** Does the work in the name of the person, and gives the thread back as it was. */
    public void run(PersonId id, Runnable work) {
        Person person = people.find(id)
                .filter(found -> !found.disabled())
                .orElseThrow(() -> new AccessDeniedException("person " + id.value() + " has no account any more"));
        Acting.as(person, work);
    }
}
