package org.claimdesk.factors;

import java.util.Objects;
import java.util.Optional;
import org.claimdesk.users.PasswordCheck;
import org.claimdesk.users.PersonId;
import org.claimdesk.users.SignInBrake;
import org.claimdesk.users.SignedIn;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * The way in: the password, and for those who have one the second factor; or a passkey, which is both.
 *
 * <p>Fails as {@link PasswordCheck} does; with {@link SecondStepWanted} after a right password that is not enough; and in the second step
 * with {@link BadCredentialsException} for a wrong code, {@link LockedException} after too many of them, and {@link
 * CredentialsExpiredException} when the password was shown too long ago; and with {@link InsufficientAuthenticationException} for a passkey
 * that is not known here.
 */
@Component
public class TwoSteps implements AuthenticationProvider {

    private final PasswordCheck passwords;
    private final SecondFactors factors;
    private final Passkeys passkeys;
    private final SignInBrake brake;

    TwoSteps(PasswordCheck passwords, SecondFactors factors, Passkeys passkeys, SignInBrake brake) {
        this.passwords = passwords;
        this.factors = factors;
        this.passkeys = passkeys;
        this.brake = brake;
    }

    @Override
    public Authentication authenticate(Authentication claimed) {
        try {
            if (claimed.getDetails() instanceof SignInDetails details) {
                if (details.passkey() != null) {
                    return both(details, details.passkey());
                }
                if (details.code() != null) {
                    return second(details, details.code());
                }
            }
            return first(claimed);
        } catch (DataAccessException | TransactionException away) {
            throw new AuthenticationServiceException("the database is away", away);
        }
    }

    private Authentication first(Authentication claimed) {
        Authentication proved = passwords.authenticate(claimed);
        var signedIn = (SignedIn) Objects.requireNonNull(proved.getPrincipal());
        if (factors.areAskedOf(signedIn.personId())) {
            throw new SecondStepWanted(signedIn.person());
        }
        return proved;
    }

    private Authentication second(SignInDetails details, String code) {
        WaitingPerson waiting = details.waiting();
        if (waiting == null) {
            throw new CredentialsExpiredException("nobody waits here for the second step");
        }
        var id = new PersonId(waiting.person());
        String counted = "second step of " + waiting.person();
        String address = Objects.toString(details.getRemoteAddress(), "");
        if (brake.holds(counted, address)) {
            throw new LockedException("too many wrong codes");
        }
        SignedIn known = passwords
                .stillOpen(id)
                .orElseThrow(() -> new CredentialsExpiredException("the account has been closed meanwhile"));
        if (!factors.isShown(id, code)) {
            brake.countWrong(counted, address, known.person());
            throw new BadCredentialsException("no such code");
        }
        brake.forget(counted, address);
        return proved(known, details);
    }

    /** A passkey is both steps at once. It cannot be guessed, so nobody counts. */
    private Authentication both(SignInDetails details, String answer) {
        PasskeyChallenge challenge = details.challenge();
        SignedIn known = Optional.ofNullable(challenge)
                .flatMap(asked -> passkeys.shownBy(asked, answer))
                .flatMap(passwords::stillOpen)
                .orElseThrow(() -> new InsufficientAuthenticationException("no such passkey"));
        return proved(known, details);
    }

    private static Authentication proved(SignedIn known, SignInDetails details) {
        var proved = UsernamePasswordAuthenticationToken.authenticated(known, null, known.getAuthorities());
        proved.setDetails(new WebAuthenticationDetails(details.getRemoteAddress(), details.getSessionId()));
        return proved;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
