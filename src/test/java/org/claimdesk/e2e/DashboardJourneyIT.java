package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** An editor sees how the desk is doing, in pictures and in the numbers behind them. */
class DashboardJourneyIT {

    private static final Path ARTICLE = Path.of("src/test/resources/samples/nato-tokyo-raw.txt");

    @Test
    void anEditorLooksAtTheDeskInFigures() throws Exception {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk");
                var ines = PersonAtTheDesk.at(desk, "a lamp beside the green ladder")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            ines.accept(maya.invite("Ines Okafor von und zu Hohenzollern-Featherstonehaugh", "ines"), "ines");
            maya.go("dashboard");
            maya.sees("What waits now");
            maya.look("dashboard-empty");
            maya.paste(Files.readString(ARTICLE), "NATO in talks to open liaison office in Tokyo", "Newsweek");
            maya.press("Take in and split");
            maya.sees("Confirm all");
            maya.press("Confirm all");

            maya.go("dashboard");
            maya.press("Count anew");
            maya.browser().await(page -> {
                maya.go("dashboard");
                maya.sees("What waits now");
                return page.getPageSource().contains("claims are open");
            });
            maya.browser()
                    .await(page -> page.findElements(By.cssSelector("desk-chart[data-drawn] svg"))
                                    .size()
                            == 4);
            maya.look("dashboard");
            maya.find(By.xpath("//summary[contains(., 'week by week')]")).click();
            maya.sees("All weeks");
            maya.look("dashboard-table");
            maya.choose("Outlet", "Newsweek");
            maya.browser().await(page -> page.getCurrentUrl().contains("outlet=Newsweek"));
            maya.press("The numbers as a file");
            assertThat(Files.readString(maya.download(".csv"))).contains("\"By outlet\",\"Newsweek\",\"Found\"");

            assertThat(maya.faults()).isEmpty();
        }
    }
}
