package org.claimdesk.users;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * What the person at the server's console reads out to whoever makes the first account: new at each start, and known to
 * nobody else. After a few wrong tries it is replaced.
 */
@Component
public class FirstRunCode {

    private static final int TRIES = 10;

    private TypedCode code = TypedCode.fresh();
    private int wrong;
    private Consumer<String> announcement = replaced -> {};

    /** Tells the code, now and each time it is replaced. */
    public synchronized void announce(Consumer<String> announcement) {
        this.announcement = announcement;
        announcement.accept(code.value());
    }

    /** Whether this is the code, however it is spaced. Takes as long for a nearly right one as for a wrong one. */
    synchronized boolean isRight(String typed) {
        boolean right = MessageDigest.isEqual(
                new TypedCode(typed).plain().getBytes(StandardCharsets.UTF_8),
                code.plain().getBytes(StandardCharsets.UTF_8));
        if (right) {
            wrong = 0;
        } else if (++wrong == TRIES) {
            wrong = 0;
            code = TypedCode.fresh();
            announcement.accept(code.value());
        }
        return right;
    }
}
