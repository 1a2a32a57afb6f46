package org.claimdesk;

import java.util.Objects;
import org.claimdesk.database.CannotStart;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * What the person who started the desk gets to read: one line with the address, or one sentence on why there is none. This is the first
 * listener to hear that the desk is ready; who has more to say (the first-run code) comes after it.
 */
final class Console implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    @Override
    @SuppressWarnings("SystemOut")
    public void onApplicationEvent(ApplicationReadyEvent event) {
        Environment settings = event.getApplicationContext().getEnvironment();
        String port = settings.getProperty("local.server.port");
        if (port != null) {
            System.out.println("Claimdesk is ready at " + address(settings, port));
        }
    }

    /** Says on the error stream why the desk does not start. */
    void sayWhyNot(Throwable failure) {
        System.err.println("claimdesk: " + reason(failure));
    }

    /** Where the desk is to be found, with a slash at the end. */
    static String address(Environment settings, String port) {
        String host = settings.getProperty("server.address", "127.0.0.1");
        return (Encryption.hasCertificate(settings) ? "https://" : "http://")
                + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }

    private static String reason(Throwable failure) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                return Objects.requireNonNull(cause.getMessage());
            }
            if (cause instanceof PortInUseException taken) {
                return "Port " + taken.getPort() + " is not free; choose another one with --port.";
            }
            deepest = cause;
        }
        String words = deepest.getMessage() == null ? deepest.getClass().getName() : deepest.getMessage();
        return "The desk could not start: " + words.lines().findFirst().orElse(words)
                + " (more in logs/claimdesk.log of the data folder)";
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
