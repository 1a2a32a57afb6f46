package org.claimdesk.users;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.authentication.RememberMeAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Keeps people signed in beyond their session, until they sign out: whoever signs in gets a cookie that the next session starts from, be it
 * after a restart of the server. The cookie cannot be read by scripts and is not sent along from other sites.
 */
@Component
public class StayingSignedIn implements RememberMeServices, LogoutHandler {

    private final SignIns signIns;

    /** Shows Spring Security that a resumed sign-in comes from here. */
    private final String stamp = Secret.fresh().value();

    StayingSignedIn(SignIns signIns) {
        this.signIns = signIns;
    }

    /** What {@code RememberMeConfigurer.key} wants. */
    public String stamp() {
        return stamp;
    }

    /** Looks at every request of somebody signed in whether the sign-in still holds, and what the person may do by now. */
    public Filter check() {
        return new SignInCheck(signIns, this);
    }

    @Override
    public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
        Optional<SignInKey> key = cookie(request).flatMap(SignInKey::read);
        if (key.isEmpty()) {
            return null;
        }
        try {
            Optional<SignedIn> resumed = signIns.resume(key.get(), request.getRemoteAddr());
            if (resumed.isEmpty()) {
                forget(request, response);
                return null;
            }
            set(request, response, key.get().cookie(), signIns.idle());
            return new RememberMeAuthenticationToken(
                    stamp, resumed.get(), resumed.get().getAuthorities());
        } catch (DataAccessException | TransactionException databaseAway) {
            // The cookie stays: it may be good again in a minute.
            return null;
        }
    }

    @Override
    public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication proved) {
        var signedIn = (SignedIn) Objects.requireNonNull(proved.getPrincipal());
        SignInKey key = SignInKey.fresh();
        String browser = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        signedIn.hangOn(signIns.begin(signedIn.person(), key, browser, request.getRemoteAddr()));
        set(request, response, key.cookie(), signIns.idle());
    }

    @Override
    public void loginFail(HttpServletRequest request, HttpServletResponse response) {
        forget(request, response);
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        forget(request, response);
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn leaving) {
            signIns.end(leaving);
        }
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        if (cookie(request).isPresent()) {
            set(request, response, "", Duration.ZERO);
        }
    }

    private static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name(request)))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static void set(HttpServletRequest request, HttpServletResponse response, String value, Duration age) {
        ResponseCookie cookie = ResponseCookie.from(name(request), value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(age)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** With the prefix, browsers take the cookie only from this very host, and only encrypted. */
    private static String name(HttpServletRequest request) {
        return request.isSecure() ? "__Host-claimdesk-sign-in" : "claimdesk-sign-in";
    }
}
