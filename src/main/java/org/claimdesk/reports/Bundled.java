package org.claimdesk.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that stand beside this package in the application. */
final class Bundled {

    private Bundled() {}

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** The file's bytes; the name is relative to this package, or absolute with a leading slash. */
    static byte[] bytes(String name) {
        try (InputStream file = Bundled.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the application has no " + name);
            }
            return file.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
