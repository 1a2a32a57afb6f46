package org.claimdesk;

import org.claimdesk.ui.shell.Paths;
import org.claimdesk.users.FirstRun;
import org.claimdesk.users.FirstRunCode;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person who started the desk how to make the first account, as long as there is none. */
@Component
class FirstRunNotice {

    private final FirstRun firstRun;
    private final FirstRunCode code;
    private final Environment settings;

    FirstRunNotice(FirstRun firstRun, FirstRunCode code, Environment settings) {
        this.firstRun = firstRun;
        this.code = code;
        this.settings = settings;
    }

    /** After the console has said that the desk is ready. */
    @EventListener(ApplicationReadyEvent.class)
    @Order
    @SuppressWarnings("SystemOut")
    void say() {
        String port = settings.getProperty("local.server.port");
        if (port != null && firstRun.isOpen()) {
            String page = Console.address(settings, port) + Paths.FIRST_RUN;
            code.announce(
                    current -> System.out.println("First account: open " + page + " and enter the code " + current));
        }
    }
}
