package org.claimdesk.demo;

import java.util.ArrayList;
import java.util.List;
import org.claimdesk.users.DeskItself;
import org.claimdesk.users.People;
import org.claimdesk.users.Person;
import org.claimdesk.users.SignedIn;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** The people of the demo newsroom, at work. */
@Component
class Cast {

    private final People people;
    private final DeskItself desk;

    Cast(People people, DeskItself desk) {
        this.people = people;
        this.desk = desk;
    }

    Person named(String signInName) {
        List<Person> all = new ArrayList<>();
        desk.run(() -> all.addAll(people.all()));
        return all.stream()
                .filter(person -> person.signInName().equals(signInName))
                .findFirst()
                .orElseThrow();
    }

    /** Does something in the name of one of them, with their rights and no others. */
    void as(Person person, Runnable work) {
        var signedIn = new SignedIn(person, null);
        var authentication =
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities());
        new DelegatingSecurityContextRunnable(work, new SecurityContextImpl(authentication)).run();
    }
}
