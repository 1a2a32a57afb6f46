package org.claimdesk.load;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * Prints how a desk answers when many work on it. By hand, against a desk that runs ({@code CLAIMDESK_JAVA_OPTIONS=-Xmx3g ./claimdesk
 * start --demo}): address, sign-in name, password, how many people, how many seconds they take to arrive, and how many they work.
 */
final class LoadFigures {

    private static final Duration THINKING = Duration.ofSeconds(10);
    private static final List<String> SCREENS =
            List.of("desk", "articles", "articles/1", "desk?section=unassigned", "articles/2");

    private LoadFigures() {}

    public static void main(String[] arguments) throws Exception {
        int people = Integer.parseInt(arguments[3]);
        var arrival = Duration.ofSeconds(Long.parseLong(arguments[4]));
        var work = Duration.ofSeconds(Long.parseLong(arguments[5]));
        try (var driver = new LoadDriver(URI.create(arguments[0]), arguments[1], arguments[2])) {
            Thread.ofVirtual().start(() -> tell(driver));
            LoadDriver.Figures figures = driver.run(people, SCREENS, THINKING, arrival, work);
            System.out.printf(
                    "%d people, %d steps: median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms; failures %s%n",
                    people,
                    figures.steps(),
                    figures.median(),
                    figures.p95(),
                    figures.p99(),
                    figures.longest(),
                    figures.failures());
        }
    }

    private static void tell(LoadDriver driver) {
        try {
            while (true) {
                Thread.sleep(Duration.ofSeconds(15));
                System.out.println(driver.open() + " are at work");
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
