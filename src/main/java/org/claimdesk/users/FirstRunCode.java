package org.claimdesk.users;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * What the person at the server's console reads out to whoever makes the first account: three groups of four letters and digits (60 random
 * bits), new at each start and known to nobody else. After a few wrong tries it is replaced.
 */
@Component
public class FirstRunCode {

    private static final int TRIES = 10;

    /** No letters and digits that look alike. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final SecureRandom random = new SecureRandom();
    private String code = fresh();
    private int wrong;
    private Consumer<String> announcement = replaced -> {};

    /** Tells the code, now and each time it is replaced. */
    public synchronized void announce(Consumer<String> announcement) {
        this.announcement = announcement;
        announcement.accept(code);
    }

    /** Whether this is the code, however it is spaced. Takes as long for a nearly right one as for a wrong one. */
    synchronized boolean isRight(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        boolean right = MessageDigest.isEqual(
                plain.getBytes(StandardCharsets.UTF_8), code.replace("-", "").getBytes(StandardCharsets.UTF_8));
        if (right) {
            wrong = 0;
        } else if (++wrong == TRIES) {
            wrong = 0;
            code = fresh();
            announcement.accept(code);
        }
        return right;
    }

    private String fresh() {
        var signs = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            signs.append(i > 0 && i % 4 == 0 ? "-" : "").append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
