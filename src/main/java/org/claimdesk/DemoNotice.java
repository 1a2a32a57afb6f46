package org.claimdesk;

import java.util.List;
import org.claimdesk.database.CannotStart;
import org.claimdesk.demo.Newcomer;
import org.claimdesk.demo.SampleNewsroom;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code start --demo}: brings the demo newsroom into an empty desk, and tells the passwords of its people to whoever started it. */
@Component
@ConditionalOnBooleanProperty("claimdesk.demo")
class DemoNotice implements ApplicationRunner {

    private static final long PAUSE = 100;

    private final SampleNewsroom newsroom;

    DemoNotice(SampleNewsroom newsroom) {
        this.newsroom = newsroom;
    }

    /** Before anybody is told that the desk is ready. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!newsroom.hasRoom()) {
            throw new CannotStart(
                    "The demo needs an empty desk, and there are accounts on this one: start it without --demo,"
                            + " or name another folder with --data.");
        }
    }

    /** Once background jobs run, and before a first-run code would be told. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    @SuppressWarnings("SystemOut")
    void bringIn() {
        System.out.println("The demo newsroom is moving in ...");
        List<Newcomer> newcomers = newsroom.bringIn(DemoNotice::pause);
        System.out.println(
                "Sign in as one of these (the first one edits and administrates); the passwords are shown only here:");
        for (Newcomer newcomer : newcomers) {
            System.out.println(
                    "  %-8s %s   %s".formatted(newcomer.signInName(), newcomer.password(), newcomer.fullName()));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an article was being split", e);
        }
    }
}
