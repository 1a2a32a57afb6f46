package org.claimdesk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Path;
import org.claimdesk.database.CannotStart;
import org.claimdesk.database.DataFolder;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * Looks before anything is started, even the log, whether the desk can have its data folder and its port; with the database running, a
 * refusal would cost seconds and leave things to tidy up.
 */
final class StartCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {

    private final Console console;

    StartCheck(Console console) {
        this.console = console;
    }

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        try {
            check(event.getEnvironment());
        } catch (CannotStart e) {
            // Thrown from here, it would be printed with a stack trace, as there is no log yet.
            console.sayWhyNot(e);
            System.exit(1);
        }
    }

    static void check(Environment settings) {
        Encryption.check(settings);
        checkPort(
                settings.getProperty("server.address", "127.0.0.1"),
                settings.getProperty("server.port", Integer.class, 8080));
        DataFolder.claimForADesk(Path.of(settings.getRequiredProperty("claimdesk.data")));
    }

    private static void checkPort(String address, int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new CannotStart("There is no address " + address + " on this machine.", e);
        } catch (IOException e) {
            throw new CannotStart(
                    "Port " + port + " on " + address + " is not free (" + e.getMessage()
                            + "); choose another one with --port.",
                    e);
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }
}
