package org.claimdesk.users;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Work in somebody's name on the thread at hand, which is given back as it was. */
final class Acting {

    private Acting() {}

    /** In the name of a person who has just shown who they are, but has not signed in. */
    static void as(Person person, Runnable work) {
        var signedIn = new SignedIn(person, null);
        as(UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()), work);
    }

    static void as(Authentication somebody, Runnable work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(somebody);
        SecurityContextHolder.setContext(context);
        try {
            work.run();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
