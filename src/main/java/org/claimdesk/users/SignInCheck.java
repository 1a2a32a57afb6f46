package org.claimdesk.users;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.transaction.TransactionException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks the database at every step of somebody signed in. A sign-in that has ended (the account was disabled, the person signed out
 * everywhere) takes its session with it, and the screen leads to the sign-in page; changed roles hold from this step on.
 */
final class SignInCheck extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(SignInCheck.class);

    private final SignIns signIns;
    private final StayingSignedIn cookies;
    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    SignInCheck(SignIns signIns, StayingSignedIn cookies) {
        this.signIns = signIns;
        this.cookies = cookies;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn) {
            check(signedIn, request, response);
        }
        chain.doFilter(request, response);
    }

    private void check(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        try {
            Optional<Person> person = isAlone(request)
                    ? signIns.holder(signedIn.signIn())
                    : signIns.seen(signedIn.signIn(), request.getRemoteAddr());
            if (person.isEmpty()) {
                end(request, response);
            } else if (!person.get().equals(signedIn.person())) {
                goOnAs(person.get(), signedIn.signIn(), request, response);
            }
        } catch (DataAccessException | TransactionException databaseAway) {
            // Without the database there is nothing to see or to change either; what was typed must not be lost for it.
            LOG.warn("the database is away; {} goes on unchecked", signedIn.personId());
        }
    }

    /** Whether this is only a screen's sign of life; nobody has to sit before it for that. */
    private static boolean isAlone(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && query.contains("v-r=heartbeat");
    }

    private void end(HttpServletRequest request, HttpServletResponse response) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        cookies.forget(request, response);
    }

    private void goOnAs(Person person, long signIn, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = new SignedIn(person, null);
        signedIn.hangOn(signIn);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(signedIn, null, signedIn.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** The files of the screens are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.startsWith("/VAADIN/") && !path.startsWith("/VAADIN/push") || path.startsWith("/desk/");
    }
}
