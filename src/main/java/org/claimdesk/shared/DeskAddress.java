package org.claimdesk.shared;

import java.net.URI;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Where people find the desk: {@code claimdesk.url}, or else this machine by its own name for itself. Links in letters, and what passkeys
 * are bound to, are made from it and never from what a request says of itself.
 */
@Component
public class DeskAddress {

    private final Environment settings;

    DeskAddress(Environment settings) {
        this.settings = settings;
    }

    /** The address of the start page, with a slash at the end. */
    public URI base() {
        String given = settings.getProperty("claimdesk.url", "").strip();
        String base = given.isEmpty() ? "http://localhost:" + port() : given;
        return URI.create(base.endsWith("/") ? base : base + "/");
    }

    /** The address of a path such as {@code articles}. */
    public String at(String path) {
        return base().resolve(path).toString();
    }

    /** The name of the machine, as browsers know it. */
    public String host() {
        String host = base().getHost();
        return host == null ? "" : host;
    }

    /** Scheme, machine and port, as browsers name where a page comes from. */
    public String origin() {
        URI base = base();
        return base.getScheme() + "://" + base.getRawAuthority();
    }

    private String port() {
        return settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"));
    }
}
