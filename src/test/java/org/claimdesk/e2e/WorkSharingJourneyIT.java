package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** How the work gets to the people: asked for, shared out, taken from the pool, handed over. */
class WorkSharingJourneyIT {

    private static final Path ARTICLE = Path.of("src/test/resources/samples/nato-tokyo-raw.txt");

    @Test
    void anEditorSharesOutTheWorkAndAReviewerTakesFromThePool() throws Exception {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk");
                var ines = PersonAtTheDesk.at(desk, "a lamp beside the green ladder");
                var ravi = PersonAtTheDesk.at(desk, "nine slow boats in the rain")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            ines.accept(maya.invite("Ines Okafor", "ines"), "ines");
            ravi.accept(maya.invite("Ravi Bartholomew-Featherstonehaugh von und zu Hohenzollern", "ravi"), "ravi");
            maya.paste(Files.readString(ARTICLE), "NATO in talks to open liaison office in Tokyo", "Newsweek");
            maya.press("Take in and split");
            maya.sees("Confirm all");
            maya.press("Confirm all");

            saysHowMuchSheTakesOnAndWhenSheIsAway(ines);
            asksSomebodyWhoIsAway(maya);
            sharesOut(maya);
            fillsThePool(maya);
            takesFromThePool(ravi);
            handsOver(maya);
            looksAtWhatSheLikes(maya);

            assertThat(maya.faults()).isEmpty();
            assertThat(ines.faults()).isEmpty();
            assertThat(ravi.faults()).isEmpty();
        }
    }

    private static void saysHowMuchSheTakesOnAndWhenSheIsAway(PersonAtTheDesk ines) {
        ines.go("queue");
        ines.press("My availability");
        ines.sees("No absence is noted");
        ines.look("availability-empty");
        ines.fill("Claims at a time", "3");
        ines.press("Save");
        ines.sees("Saved");
        ines.fillDay("First day", "2020-01-01");
        ines.fillDay("Last day", "2099-12-31");
        ines.fill("Note", "On a long walk");
        ines.press("Add absence");
        ines.sees("1 Jan 2020 to 31 Dec 2099");
        ines.look("availability");
    }

    private static void asksSomebodyWhoIsAway(PersonAtTheDesk maya) {
        maya.go("desk?section=unassigned");
        maya.look("desk-unassigned");
        choose(maya, 2);
        maya.look("desk-chosen");
        maya.press("Assign 2 claims");
        maya.field("Reviewers").sendKeys("Ines");
        maya.click(By.xpath("//vaadin-multi-select-combo-box-item[starts-with(normalize-space(), 'Ines')]"));
        maya.sees("Ines Okafor is away until 31 Dec 2099.");
        maya.look("assign-away");
        maya.click(By.xpath("//vaadin-button[normalize-space()='Assign' and ancestor::vaadin-dialog]"
                + " | //*[@slot='footer']//vaadin-button[normalize-space()='Assign']"));
        maya.sees("2 claims were assigned to Ines Okafor");
    }

    private static void sharesOut(PersonAtTheDesk maya) {
        choose(maya, 3);
        maya.press("Share out");
        maya.sees("nobody has been asked yet");
        maya.look("share-out");
        maya.click(By.xpath("//*[@slot='footer']//vaadin-button[normalize-space()='Share out']"
                + " | //vaadin-dialog//vaadin-button[normalize-space()='Share out']"));
        maya.sees("3 claims were assigned");
    }

    private static void fillsThePool(PersonAtTheDesk maya) {
        choose(maya, 3);
        maya.press("Put into the pool");
        maya.sees("Reviews wanted of each claim");
        maya.look("pool-dialog");
        maya.click(By.xpath("//*[@slot='footer']//vaadin-button[normalize-space()='Put into the pool']"
                + " | //vaadin-dialog//vaadin-button[normalize-space()='Put into the pool']"));
        maya.sees("3 claims are in the pool now");
        maya.go("desk/pool");
        maya.sees("0 of 1 places taken");
        maya.look("pool");
        maya.go("desk/workload");
        maya.sees("2 of 3");
        maya.look("workload");
    }

    private static void takesFromThePool(PersonAtTheDesk ravi) {
        ravi.go("queue");
        ravi.sees("Take the next");
        ravi.look("queue-with-pool");
        ravi.find(By.tagName("body")).sendKeys("t");
        ravi.sees("Taken. The claim is in your queue.");
        ravi.sees("4 claims wait for you");
        ravi.press("Take the next");
        ravi.sees("5 claims wait for you");
        ravi.press("Take the next");
        ravi.sees("Nothing is left in the pool for you");
        ravi.look("queue-pool-empty");
    }

    private static void handsOver(PersonAtTheDesk maya) {
        maya.go("desk?section=in-review");
        maya.look("desk-in-review-people");
        maya.click(By.xpath("//vaadin-button[@aria-label='Hand over from Ines Okafor']"));
        maya.choose("Hand over to", "Ravi");
        maya.look("hand-over");
        maya.click(By.xpath("//*[@slot='footer']//vaadin-button[normalize-space()='Hand over']"
                + " | //vaadin-dialog//vaadin-button[normalize-space()='Hand over']"));
        maya.sees("One claim was handed over to Ravi");
    }

    private static void looksAtWhatSheLikes(PersonAtTheDesk maya) {
        maya.go("desk?section=unassigned&kind=statistic&sort=age");
        maya.press("Save this view…");
        maya.fill("Name", "Old figures");
        maya.look("save-view");
        maya.click(By.xpath("//*[@slot='footer']//vaadin-button[normalize-space()='Save']"
                + " | //vaadin-dialog//vaadin-button[normalize-space()='Save']"));
        maya.go("desk?section=proposed");
        maya.press("Old figures");
        maya.browser().await(page -> page.getCurrentUrl().contains("kind=statistic"));
        maya.look("desk-saved-view");
        maya.go("desk?section=unassigned&speaker=Nobody%20at%20all");
        maya.sees("Nothing here matches");
        maya.look("desk-nothing-matches");
    }

    /** Sets the marks of the first rows. */
    private static void choose(PersonAtTheDesk maya, int rows) {
        for (int row = 1; row <= rows; row++) {
            int mark = row;
            maya.browser()
                    .await(page -> page.findElements(By.cssSelector(".desk-list vaadin-checkbox"))
                                    .size()
                            > mark);
            maya.script(
                    "const rows = [...document.querySelectorAll('.desk-list vaadin-checkbox')]"
                            + ".filter(box => box.checkVisibility()).sort((one, other) =>"
                            + " one.getBoundingClientRect().top - other.getBoundingClientRect().top);"
                            + " rows[arguments[0]].querySelector('input').click()",
                    mark);
            maya.browser().settle();
        }
    }
}
