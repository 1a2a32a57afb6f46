package org.claimdesk.users;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is at the keyboard. */
@Component
public class CurrentUser {

    /** The person, or nobody: before sign-in, and in the desk's own jobs. */
    public Optional<Person> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.person())
                : Optional.empty();
    }

    /** The person; a caller may rely on one where a guard has let them in. */
    public Person person() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody has signed in"));
    }

    public PersonId id() {
        return person().id();
    }

    public boolean has(Role role) {
        return find().filter(person -> person.has(role)).isPresent();
    }
}
