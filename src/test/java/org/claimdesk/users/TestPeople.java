package org.claimdesk.users;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.stereotype.Component;

/** People for tests: {@code people.as(people.add("Maya", EDITOR), () -> ...)}. */
@Component
public class TestPeople {

    private final PersonRepository people;

    private final PasswordHasher hasher;

    TestPeople(PersonRepository people, PasswordHasher hasher) {
        this.people = people;
        this.hasher = hasher;
    }

    /** Somebody who can sign in. */
    public PersonId withPassword(String fullName, String password, Role... roles) {
        PersonId id = add(fullName, roles);
        people.setPassword(id, hasher.hash(password));
        return id;
    }

    /** Somebody who signs in by their name in lower case ("Maya Lind" as maya.lind), but has no password. */
    public PersonId add(String fullName, Role... roles) {
        return people.add(new NewPerson(signInName(fullName), fullName, Set.copyOf(List.of(roles))), null);
    }

    /** Does something in a person's name. */
    public void as(PersonId person, Runnable deed) {
        as(person, () -> {
            deed.run();
            return true;
        });
    }

    /** Asks something in a person's name. */
    public <T> T as(PersonId person, Supplier<T> question) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(contextOf(person));
        try {
            return question.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** From here to the end of the test, this person is at the keyboard. */
    public void signIn(PersonId person) {
        TestSecurityContextHolder.setContext(contextOf(person));
    }

    static String signInName(String fullName) {
        return fullName.toLowerCase(Locale.ROOT).replace(' ', '.');
    }

    private SecurityContext contextOf(PersonId id) {
        var signedIn = new SignedIn(people.find(id).orElseThrow(), null);
        return new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
    }
}
