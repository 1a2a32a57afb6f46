package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.claims.LongArticle;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What an editor does to a claim outlives a correction of the article, and a long article is split. */
class CorrectionJourneyIT {

    private static final String MEMBERS = "NATO has 31 members.";
    private static final String BUSES = "Volvo sold 300 buses to the city of Ghent in 2019 for 40 million euros.";
    private static final String MAYOR = "The mayor of Varde resigned.";
    private static final String WINDMILLS = "Denmark built 40 windmills in 1998.";
    private static final String EDITED = "The alliance counts 31 states.";

    @Test
    void editsOutliveACorrectionAndALongArticleIsSplit() {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            takeIn(maya, String.join("\n\n", MEMBERS, BUSES, MAYOR) + "\n", "Buses for Ghent");
            maya.sees("Confirm all");

            editAndConfirm(maya);
            splitFurther(maya);
            correct(maya);

            watchALongArticle(maya);
            assertThat(maya.faults()).isEmpty();
        }
    }

    private static void takeIn(PersonAtTheDesk maya, String text, String title) {
        maya.paste(text, title, "The Varde Post");
        maya.press("Take in and split");
    }

    private static void editAndConfirm(PersonAtTheDesk maya) {
        maya.chooseClaim("31 members");
        maya.press("Edit");
        maya.fill("Wording", EDITED);
        maya.press("Save");
        maya.sees(EDITED);
        maya.chooseClaim("mayor of Varde");
        maya.keys("y");
        seesCards(maya, "OPEN", 2);
    }

    private static void splitFurther(PersonAtTheDesk maya) {
        maya.keys("s");
        maya.sees("finds nothing finer");
        maya.look("split-nothing-finer");
        maya.press("Cancel");
        focusIsOn(maya, MAYOR);

        maya.chooseClaim("300 buses");
        maya.keys("s");
        maya.sees("Claims in its place");
        maya.look("split-offer");
        maya.press("Split into");
        maya.sees("Split from claim");
        focusIsOn(maya, "Volvo sold");
        assertThat(cards(maya, "OPEN")).isGreaterThan(3);
        maya.look("article-split-further");
    }

    private static void correct(PersonAtTheDesk maya) {
        maya.press("Correct text…");
        maya.seesIn("Text of the article", String.join("\n\n", MEMBERS, BUSES, MAYOR));
        maya.look("correct-text");
        maya.fill("Text of the article", String.join("\n\n", WINDMILLS, MEMBERS, BUSES) + "\n");
        maya.press("Save and split again");

        maya.sees("40 windmills");
        maya.sees(EDITED);
        maya.sees("These words are no longer in the article.");
        seesCards(maya, "PROPOSED", 1);
        maya.look("article-corrected");
    }

    private static void watchALongArticle(PersonAtTheDesk maya) {
        takeIn(maya, LongArticle.ofWords(5_000), "A year in small towns");
        maya.browser().await(page -> cards(maya, "PROPOSED") > 250);
        maya.look("article-long");
    }

    private static void focusIsOn(PersonAtTheDesk maya, String words) {
        maya.browser().await(page -> String.valueOf(maya.script("return document.activeElement.textContent"))
                .contains(words));
    }

    private static void seesCards(PersonAtTheDesk maya, String status, int count) {
        maya.browser().await(page -> cards(maya, status) == count);
    }

    private static int cards(PersonAtTheDesk maya, String status) {
        return maya.all(By.cssSelector(".claim-card[data-status=" + status + "]"))
                .size();
    }
}
