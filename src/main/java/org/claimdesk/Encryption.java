package org.claimdesk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.claimdesk.database.CannotStart;
import org.springframework.core.env.Environment;

/**
 * Whether what people type can be overheard. The desk speaks plain HTTP only where nobody is in between: to this machine, or to the named
 * proxy that encrypts for it. Elsewhere it needs a certificate, or the word of the administrator.
 */
final class Encryption {

    private Encryption() {}

    /** Refuses to be reached from elsewhere without encryption. */
    static void check(Environment settings) {
        String address = settings.getProperty("server.address", "127.0.0.1");
        boolean forced = settings.getProperty("claimdesk.insecure-http", Boolean.class, false);
        if (!isLoopback(address)
                && !hasCertificate(settings)
                && proxies(settings).isEmpty()
                && !forced) {
            throw new CannotStart("On " + address + " passwords would travel unencrypted; give the desk a certificate"
                    + " (server.ssl.key-store), name the proxy that encrypts (claimdesk.proxy=10.0.0.5), or force it"
                    + " (claimdesk.insecure-http=true).");
        }
    }

    /** Whether browsers reach the desk by HTTPS only. */
    static boolean isOn(Environment settings) {
        return hasCertificate(settings) || !proxies(settings).isEmpty();
    }

    /** Whether the desk encrypts by itself. */
    static boolean hasCertificate(Environment settings) {
        return settings.getProperty("server.ssl.enabled", Boolean.class, true)
                && (settings.containsProperty("server.ssl.key-store")
                        || settings.containsProperty("server.ssl.bundle")
                        || settings.containsProperty("server.ssl.certificate"));
    }

    /** The addresses of the proxies that encrypt for the desk, as Tomcat writes them. */
    static List<String> proxies(Environment settings) {
        return Arrays.stream(settings.getProperty("claimdesk.proxy", "").split(","))
                .map(String::strip)
                .filter(proxy -> !proxy.isEmpty())
                .map(Encryption::address)
                .toList();
    }

    private static String address(String proxy) {
        // Only digits or colons: a name would be looked up, and could mean something else tomorrow.
        if (!proxy.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new CannotStart("claimdesk.proxy names " + proxy + ", which is no address like 10.0.0.5.");
        }
        try {
            return InetAddress.getByName(proxy).getHostAddress();
        } catch (UnknownHostException e) {
            throw new CannotStart("claimdesk.proxy names " + proxy + ", which is no address like 10.0.0.5.", e);
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new CannotStart("There is no address " + address + " on this machine.", e);
        }
    }
}
