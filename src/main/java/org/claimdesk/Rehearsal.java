package org.claimdesk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.claimdesk.text.ClaimEngine;
import org.claimdesk.text.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

/**
 * A start for practice, on a folder that is thrown away: the desk asks itself for its first pages, finds the claims of a sentence and
 * stops, while Java notes down what the next start can have ready. The launcher asks for it with {@code claimdesk.rehearsal}.
 */
final class Rehearsal implements ApplicationListener<ApplicationReadyEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        ConfigurableApplicationContext desk = ready.getApplicationContext();
        if (desk.getEnvironment().getProperty("claimdesk.rehearsal", Boolean.class, false)) {
            Thread.ofPlatform().name("rehearsal").start(() -> {
                play(desk);
                System.exit(SpringApplication.exit(desk));
            });
        }
    }

    private static void play(ConfigurableApplicationContext desk) {
        Environment settings = desk.getEnvironment();
        URI address = URI.create(Console.address(settings, settings.getRequiredProperty("local.server.port")));
        try (HttpClient visitor = HttpClient.newHttpClient()) {
            for (String page : new String[] {"sign-in", "?v-r=init&location=sign-in&query=", "desk/styles/desk.css"}) {
                visitor.send(
                        HttpRequest.newBuilder(address.resolve(page))
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.discarding());
            }
            desk.getBean(ClaimEngine.class)
                    .split("The council of Varde sold its ferry for 40 million crowns in 2019.", null, Progress.NONE);
        } catch (IOException e) {
            LOG.warn("the rehearsal was cut short", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** When everybody else has heard that the desk is ready. */
    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
