package org.claimdesk.e2e;

import java.util.List;
import java.util.Map;
import org.claimdesk.claims.LongArticle;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chromium.ChromiumDriver;

/**
 * Prints which tasks of a browser slowed down four times keep its main thread for more than 50 ms, on the screen of an article with 5,000
 * words and more than 300 claims. By hand: {@code mvn verify -Dtest=ArchitectureTest -Dit.test=LongTaskFigures}.
 */
class LongTaskFigures {

    private static final int SLOWED = 4;

    @Test
    void watchesTheMainThread() {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            maya.paste(LongArticle.ofWords(5_000), "A year in small towns", "The Varde Post");
            maya.press("Take in and split");
            maya.sees("Confirm all");

            slow(maya, SLOWED);
            maya.reload();
            maya.sees("Confirm all");
            tell(maya, "opening the page (from its start)", "");
            for (int i = 1; i <= 3; i++) {
                tell(maya, "scrolling the page", "window.scrollTo(0, " + i * 4000 + ")");
                tell(
                        maya,
                        "scrolling the list",
                        "document.querySelector('.claim-card').parentElement.scrollTo(0, " + i * 4000 + ")");
                tell(maya, "selecting a claim", "document.querySelectorAll('.claim-wording')[" + i * 80 + "].click()");
                tell(maya, "moving to the next claim", "KEY");
            }
        }
    }

    private static void slow(PersonAtTheDesk maya, int times) {
        ((ChromiumDriver) maya.browser().driver())
                .executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", times));
    }

    private static void tell(PersonAtTheDesk maya, String name, String deed) {
        maya.script("""
                window.longTasks = [];
                window.watcher && window.watcher.disconnect();
                window.watcher = new PerformanceObserver(list => list.getEntries().forEach(task => window.longTasks.push(
                    Math.round(task.duration))));
                window.watcher.observe({type: 'longtask', buffered: arguments[0]});""", deed.isEmpty());
        if (deed.equals("KEY")) {
            maya.keys("j");
        } else {
            maya.script(deed);
        }
        maya.browser().holdStill();
        maya.browser().holdStill();
        List<?> tasks = (List<?>) maya.script("return window.longTasks");
        System.out.println("over 50 ms, " + name + ": " + tasks);
    }
}
