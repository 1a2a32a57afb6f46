package org.claimdesk.users;

import java.util.Objects;
import java.util.Optional;
import org.claimdesk.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Lets somebody in who knows the password of an open account. Whatever else is the case (no such name, a closed account, no password yet),
 * the answer is the same and takes the same work.
 *
 * <p>Fails with {@link BadCredentialsException}, with {@link LockedException} after too many wrong tries, or with
 * {@link InternalAuthenticationServiceException} when too many passwords are being checked at once, or with any other
 * {@link AuthenticationServiceException} while the database is away.
 */
@Component
public class PasswordCheck implements AuthenticationProvider {

    private final PersonRepository people;
    private final PasswordHasher hasher;
    private final SignInBrake brake;

    PasswordCheck(PersonRepository people, PasswordHasher hasher, SignInBrake brake) {
        this.people = people;
        this.hasher = hasher;
        this.brake = brake;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        try {
            return check(claimed, NewPerson.oneForm(claimed.getName()), addressOf(claimed));
        } catch (DataAccessException | TransactionException away) {
            throw new AuthenticationServiceException("the database is away", away);
        }
    }

    /** Somebody whose password was right a moment ago, if their account is still open. */
    public Optional<SignedIn> stillOpen(PersonId id) {
        return people.find(id).filter(person -> !person.disabled()).map(person -> new SignedIn(person, null));
    }

    private Authentication check(Authentication claimed, String name, String address) {
        if (brake.holds(name, address)) {
            throw new LockedException("too many wrong passwords");
        }
        SignedIn known = people.named(name).orElse(null);
        boolean right =
                matches(Objects.toString(claimed.getCredentials(), ""), known == null ? null : known.getPassword());
        if (known == null || !right || !known.isEnabled()) {
            brake.countWrong(name, address, known == null ? null : known.person());
            throw new BadCredentialsException("no such name and password");
        }
        brake.forget(name, address);
        known.eraseCredentials();
        var proved = UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities());
        proved.setDetails(claimed.getDetails());
        return proved;
    }

    private boolean matches(String password, @Nullable String hash) {
        try {
            return hasher.matches(password, hash);
        } catch (Refused busy) {
            throw new InternalAuthenticationServiceException("too many passwords at once", busy);
        }
    }

    private static String addressOf(Authentication claimed) {
        return claimed.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.toString(details.getRemoteAddress(), "")
                : "";
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
