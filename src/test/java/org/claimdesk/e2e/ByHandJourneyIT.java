package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** An editor works on claims by hand: merges, moves, marks, splits, sets several aside, looks back, and undoes. */
class ByHandJourneyIT {

    private static final String ARTICLE = """
            The council of Varde sold the ferry in 2019 for 40 million crowns.

            Volvo delivered 300 buses to the city of Ghent in 2020.

            The mayor of Varde resigned on Monday.

            Denmark built 40 windmills in 1998.
            """;

    @Test
    void claimsAreMergedMovedSplitAndBroughtBackByHand() {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            maya.paste(ARTICLE, "Ferries, buses and windmills", "The Varde Post");
            maya.press("Take in and split");
            maya.sees("Confirm all");

            confirmAllAndUndo(maya);
            moveAndMark(maya);
            merge(maya);
            splitByHand(maya);
            lookBack(maya);
            setAllAside(maya);

            assertThat(maya.faults()).isEmpty();
        }
    }

    private static void confirmAllAndUndo(PersonAtTheDesk maya) {
        int proposed = cards(maya, "PROPOSED");
        maya.press("Confirm all");
        sees(maya, "OPEN", proposed);
        maya.press("Undo");
        sees(maya, "PROPOSED", proposed);
        maya.press("Redo");
        sees(maya, "OPEN", proposed);
    }

    private static void moveAndMark(PersonAtTheDesk maya) {
        maya.chooseClaim("mayor of Varde");
        maya.keys("m");
        maya.browser().await(page -> !maya.all(By.cssSelector(".claim-central")).isEmpty());
        String first = wording(maya, 0);
        for (int i = 0; i < 2; i++) {
            String before = order(maya);
            maya.keys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
            maya.browser().await(page -> !order(maya).equals(before));
        }
        assertThat(wording(maya, 0)).contains("mayor of Varde").isNotEqualTo(first);
        maya.look("article-by-hand");
    }

    private static void merge(PersonAtTheDesk maya) {
        int open = cards(maya, "OPEN");
        maya.chooseClaim("mayor of Varde");
        maya.keys(Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN));
        maya.sees("2 selected");
        maya.look("article-several");
        maya.keys("b");
        maya.sees("Merge 2 claims");
        maya.look("merge");
        maya.fill("Wording", "Varde lost its mayor and its ferry.");
        maya.click(By.xpath("//vaadin-button[normalize-space()='Merge']"));
        maya.sees("Varde lost its mayor and its ferry.");
        sees(maya, "OPEN", open - 1);
        maya.chooseClaim("Varde lost its mayor");
        maya.sees("Merged from claims");
    }

    private static void splitByHand(PersonAtTheDesk maya) {
        int open = cards(maya, "OPEN");
        maya.keys("s");
        maya.sees("Parts of your own");
        maya.press("Add a part on the whole quote");
        maya.fill("Part 1", "Varde lost its mayor.");
        select(maya, "ferry in 2019");
        maya.press("Make a part of the selected words");
        maya.sees("On: “ferry in 2019”");
        maya.fill("Part 2", "Varde lost its ferry in 2019.");
        maya.look("split-by-hand");
        maya.press("Split into 2");
        maya.sees("Varde lost its ferry in 2019.");
        sees(maya, "OPEN", open + 1);
    }

    /** Selects words of the quote, as a mouse does. */
    private static void select(PersonAtTheDesk maya, String words) {
        maya.script("""
                for (const piece of document.querySelectorAll('desk-quote-cutter .quote-piece')) {
                  const at = piece.textContent.indexOf(arguments[0]);
                  if (at >= 0) {
                    getSelection().setBaseAndExtent(piece.firstChild, at, piece.firstChild, at + arguments[0].length);
                  }
                }""", words);
    }

    private static void lookBack(PersonAtTheDesk maya) {
        maya.chooseClaim("Varde lost its ferry");
        maya.keys("h");
        maya.sees("Comes from");
        maya.look("history");
        maya.press("5: ");
        maya.sees("In its place");
        maya.look("history-of-a-replaced-claim");
        maya.press("Close");
    }

    private static void setAllAside(PersonAtTheDesk maya) {
        maya.click(By.cssSelector(".claim-tools .claim-tick"));
        maya.press("Set " + cards(maya, "OPEN") + " aside");
        maya.sees("The same reason is kept");
        maya.look("set-several-aside");
        maya.tick("Trivial");
        maya.click(By.xpath("//vaadin-button[normalize-space()='Set aside']"));
        sees(maya, "OPEN", 0);
        maya.keys(Keys.chord(Keys.CONTROL, "z"));
        sees(maya, "SET_ASIDE", 0);
    }

    private static String wording(PersonAtTheDesk maya, int place) {
        return maya.all(By.cssSelector(".claim-wording")).get(place).getText();
    }

    private static String order(PersonAtTheDesk maya) {
        return String.valueOf(maya.script(
                "return [...document.querySelectorAll('.claim-card')].map((card) => card.dataset.claim).join(' ')"));
    }

    private static void sees(PersonAtTheDesk maya, String status, int count) {
        maya.browser().await(page -> cards(maya, status) == count);
    }

    private static int cards(PersonAtTheDesk maya, String status) {
        return maya.all(By.cssSelector(".claim-card[data-status=" + status + "]"))
                .size();
    }
}
