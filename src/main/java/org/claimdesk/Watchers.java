package org.claimdesk;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may read the figures of the desk: administrators, and programs on this very machine that ask on the port kept for them. */
final class Watchers implements AuthorizationManager<RequestAuthorizationContext> {

    private final AuthorizationManager<RequestAuthorizationContext> administrators =
            AuthorityAuthorizationManager.hasRole("ADMIN");
    private final @Nullable Integer ownPort;

    Watchers(Environment settings) {
        Integer port = settings.getProperty("management.server.port", Integer.class);
        this.ownPort = port != null && port.equals(settings.getProperty("server.port", Integer.class)) ? null : port;
    }

    @Override
    public @Nullable AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> person, RequestAuthorizationContext context) {
        return cameByTheOwnPort(context.getRequest())
                ? new AuthorizationDecision(true)
                : administrators.authorize(person, context);
    }

    private boolean cameByTheOwnPort(HttpServletRequest request) {
        try {
            return ownPort != null
                    && ownPort == request.getLocalPort()
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
