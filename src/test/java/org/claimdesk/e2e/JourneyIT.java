package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** The main job, as two people do it: from the first account of a new desk to the downloaded verdict report. */
class JourneyIT {

    private static final Path ARTICLE = Path.of("src/test/resources/samples/nato-tokyo-raw.txt");
    private static final String TITLE = "NATO in talks to open liaison office in Tokyo";
    private static final String CLAIM = "NATO has 31 members";
    private static final String REASONS = "Finland joined on 4 April 2023, which made *31* members.";
    private static final String SOURCE = "https://www.nato.int/cps/en/natohq/topics_52044.htm";
    private static final String LAST_WORDS = " Counted again on the day of publication.";

    @Test
    void fromThePastedArticleToTheVerdictReport() throws Exception {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk");
                var ines = PersonAtTheDesk.at(desk, "a lamp beside the green ladder")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.look("sign-in");
            maya.signIn("maya");
            ines.accept(maya.invite("Ines Okafor", "ines"), "ines");
            ines.go("queue");
            ines.sees("Nothing waits for you");
            ines.look("queue-empty");

            takeInTheArticle(maya);
            everyClaimOfTheBriefIsThere(maya);
            confirmAndAssign(maya);

            judge(ines, desk);

            approve(maya);
            print(maya);
            lookAround(maya);

            assertThat(maya.faults()).isEmpty();
            assertThat(ines.faults()).isEmpty();
        }
    }

    private static void takeInTheArticle(PersonAtTheDesk maya) throws Exception {
        maya.paste(Files.readString(ARTICLE), TITLE, "Newsweek");
        maya.sees("3 lines are left out");
        maya.look("check-article");
        maya.press("Take in and split");
        maya.sees("Confirm all");
        maya.look("article-proposed");
    }

    private static void everyClaimOfTheBriefIsThere(PersonAtTheDesk maya) {
        String claims = String.valueOf(maya.script("return document.querySelector('desk-claim-list').textContent"));

        assertThat(claims).contains("first in Asia", CLAIM, "NATO Constitution limits");
        assertThat(claims)
                .contains(
                        "New York",
                        "Vienna",
                        "in Georgia.",
                        "in Ukraine.",
                        "Bosnia and Herzegovina.",
                        "Moldova.",
                        "Kuwait.");
    }

    private static void confirmAndAssign(PersonAtTheDesk maya) {
        maya.press("Confirm all");
        seesClaims(maya, "PROPOSED", 0);
        maya.chooseClaim("Newsweek has reached out");
        maya.press("Set aside");
        maya.tick("Trivial");
        maya.click(By.xpath("//vaadin-button[normalize-space()='Set aside']"));
        seesClaims(maya, "SET_ASIDE", 1);
        assign(maya, CLAIM);
        seesClaims(maya, "IN_REVIEW", 1);
        assign(maya, "first in Asia");
        seesClaims(maya, "IN_REVIEW", 2);
        maya.look("article");
    }

    private static void assign(PersonAtTheDesk maya, String claim) {
        maya.chooseClaim(claim);
        maya.press("Assign…");
        maya.choose("Reviewers", "Ines");
        maya.click(By.xpath("//vaadin-button[normalize-space()='Assign']"));
    }

    private static void seesClaims(PersonAtTheDesk maya, String status, int count) {
        By cards = By.cssSelector(".claim-card[data-status=" + status + "]");
        maya.browser().await(page -> page.findElements(cards).size() == count);
    }

    private static void judge(PersonAtTheDesk ines, DeskServer desk) {
        ines.go("queue");
        ines.look("queue");
        ines.press(CLAIM);
        ines.sees("In the article");
        ines.tick("True");
        ines.tick("High");
        ines.typeInto("Why?", REASONS);
        ines.sees("Saved ");

        ines.fill("Link", "javascript:alert(1)");
        ines.fill("Title of the source", "NATO – Member countries");
        ines.tick("Supports");
        ines.tick("primary");
        ines.press("Add evidence");
        ines.sees("does not lead to a page of the web");
        ines.seesIn("Title of the source", "NATO – Member countries");
        ines.look("review-refused");
        ines.fill("Link", SOURCE);
        ines.press("Add evidence");
        ines.sees("accessed");

        ines.typeInto("Why?", LAST_WORDS);
        ines.browser()
                .await(page ->
                        !ines.text().contains("Still missing") && ines.text().contains("Saved "));
        ines.look("review");
        thePlugIsPulled(desk);
        ines.reload();

        ines.seesIn("Why?", REASONS + LAST_WORDS);
        ines.sees("NATO – Member countries");
        ines.sees("Nothing is missing");
        ines.keys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        ines.sees("You submitted this review");
        ines.look("review-submitted");
    }

    private static void thePlugIsPulled(DeskServer desk) {
        desk.pullThePlug();
        desk.startAgain();
    }

    private static void approve(PersonAtTheDesk maya) {
        maya.go("desk?section=submitted");
        maya.look("desk");
        maya.press(CLAIM);
        maya.sees("Approve: True");
        maya.look("adjudication");
        maya.press("Approve: True");
        maya.sees("The desk’s verdict");
        maya.look("adjudication-decided");
    }

    private static void print(PersonAtTheDesk maya) throws Exception {
        maya.go("articles");
        maya.look("articles");
        maya.press(TITLE);
        maya.press("Report…");
        maya.sees("not yet checked · 1 set aside · 1 to publish");
        maya.look("report");

        String rows = Files.readString(printed(maya, "CSV", ".csv"));
        assertThat(rows).contains(CLAIM, "True", SOURCE);

        try (var pdf = Loader.loadPDF(printed(maya, "PDF", ".pdf").toFile())) {
            String pages = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(pages).contains(TITLE, CLAIM, "Finland joined on 4 April 2023", "True");
        }

        String page = Files.readString(printed(maya, "HTML", ".html"));
        assertThat(page).contains(CLAIM, "<em>31</em>", SOURCE);

        maya.press("Publish");
        maya.click(By.xpath("//vaadin-button[@slot='confirm-button' and normalize-space()='Publish']"));
        maya.sees("0 to publish");
        maya.look("report-published");
        maya.go("reports");
        maya.look("reports");
    }

    private static void lookAround(PersonAtTheDesk maya) {
        maya.go("desk?section=in-review");
        maya.sees("Ines Okafor");
        maya.look("desk-in-review");
        maya.go("admin/settings");
        maya.look("settings");
        maya.go("profile");
        maya.look("profile");
        maya.go("nowhere");
        maya.sees("Not found");
        maya.look("missing");
    }

    private static Path printed(PersonAtTheDesk maya, String format, String ending) {
        maya.press("Print " + format);
        maya.click(By.cssSelector("a[href*='desk-reports'][aria-label*='" + ending + "']"));
        return maya.download(ending);
    }
}
