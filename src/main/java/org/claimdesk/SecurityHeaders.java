package org.claimdesk;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What every response tells the browser, be it a page, a file, a redirect or an error. Scripts run only if the page names them with the
 * response's own random word, or if such a script loads them; Vaadin's client still needs to evaluate text, and to set styles.
 */
final class SecurityHeaders extends OncePerRequestFilter {

    /** The request attribute that holds the random word for the scripts of the page. */
    static final String NONCE = SecurityHeaders.class.getName() + ".nonce";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String POLICY = "default-src 'self'; "
            + "script-src 'nonce-%s' 'strict-dynamic' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getAttribute(NONCE) instanceof String)) {
            request.setAttribute(NONCE, nonce());
        }
        response.setHeader("Content-Security-Policy", POLICY.formatted(request.getAttribute(NONCE)));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        chain.doFilter(request, response);
    }

    private static String nonce() {
        byte[] bits = new byte[18];
        RANDOM.nextBytes(bits);
        return Base64.getEncoder().encodeToString(bits);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
