package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What people do all day, by the keyboard alone: nobody here has a mouse. */
class KeyboardJourneyIT {

    @Test
    void aVerdictTakesSixKeysFromTheQueueAndTheWordsOfItsReasons() {
        try (var desk = DeskServer.start("claimdesk.demo=true")) {
            String password = password(desk, "ines");
            try (var ines = PersonAtTheDesk.at(desk, password)) {
                signIn(ines, "ines", password);
                ines.sees("2 claims wait for you");
                asksForTheKeys(ines);
                ines.find(By.className("queue-wording"));

                ines.keys("j");
                ines.keys(Keys.ENTER);
                ines.sees("Why?");
                ines.browser().await(page -> "h1".equals(focusedTag(ines)));
                ines.keys("7");
                ines.keys("c");
                ines.keys("w");
                assertThat(ines.focused()).startsWith("Why?");
                ines.keys("Nobody has published a figure.");
                ines.keys(Keys.chord(Keys.CONTROL, Keys.ENTER));

                ines.sees("You submitted this review");
                ines.sees("Nobody has published a figure.");
                ines.sees("Unproven");
                assertThat(ines.faults()).isEmpty();
            }
        }
    }

    @Test
    void anEditorConfirmsAssignsDecidesAndPrints() {
        try (var desk = DeskServer.start("claimdesk.demo=true")) {
            String password = password(desk, "edda");
            try (var edda = PersonAtTheDesk.at(desk, password)) {
                signIn(edda, "edda", password);

                find(edda, "old stones", "Old stones, new numbers");
                edda.find(By.className("claim-card"));
                edda.keys("j");
                edda.keys("y");
                edda.browser().await(page -> chosenClaim(edda, "OPEN"));
                edda.keys("r");
                edda.find(By.cssSelector("vaadin-multi-select-combo-box"));
                assertThat(edda.focused()).startsWith("Reviewers");
                edda.keys("Priya");
                edda.find(By.tagName("vaadin-multi-select-combo-box-item"));
                edda.keys(Keys.ARROW_DOWN, Keys.ENTER);
                edda.keys(Keys.ESCAPE);
                edda.tabTo("Assign");
                edda.keys(Keys.ENTER);
                edda.browser().await(page -> chosenClaim(edda, "IN_REVIEW"));

                find(edda, "desk", "Desk");
                edda.tabTo("Submitted");
                edda.keys(Keys.ENTER);
                edda.find(By.className("desk-row-wording"));
                edda.keys("j");
                edda.keys(Keys.ENTER);
                edda.sees("Approve: ");
                edda.tabTo("Approve: ");
                edda.keys(Keys.ENTER);
                edda.sees("The desk’s verdict");

                find(edda, "laureates reading", "Twelve laureates in the reading room");
                edda.tabTo("Report…");
                edda.keys(Keys.ENTER);
                edda.sees("Print CSV");
                edda.tabTo("Print CSV");
                edda.keys(Keys.ENTER);
                edda.find(By.cssSelector("a[href*='desk-reports'][aria-label*='.csv']"));
            }
        }
    }

    @Test
    void theMainScreensHoldOnANarrowScreenAndInForcedColours() {
        try (var desk = DeskServer.start("claimdesk.demo=true")) {
            String editors = password(desk, "edda");
            String reviewers = password(desk, "ines");
            try (var edda = PersonAtTheDesk.at(desk, editors);
                    var ines = PersonAtTheDesk.at(desk, reviewers)) {
                signIn(edda, "edda", editors);
                for (String path : List.of(
                        "desk",
                        "articles",
                        "articles/1",
                        "articles/new",
                        "desk/workload",
                        "desk/pool",
                        "reports",
                        "admin/people",
                        "admin/settings",
                        "profile")) {
                    edda.go(path);
                    edda.find(By.tagName("h1"));
                    edda.lookNarrowly(path.replace('/', '-'));
                }
                edda.go("desk");
                edda.browser().resize(390, 800);
                By speaker = By.xpath("//vaadin-text-field[label[normalize-space()='Said by']]");
                edda.tabTo("Filters and order");
                assertThat(edda.all(speaker)).noneMatch(field -> field.isDisplayed());
                edda.keys(Keys.ENTER);
                edda.find(speaker);

                edda.keys(Keys.chord(Keys.CONTROL, "k"));
                edda.keys("an");
                edda.find(By.cssSelector("[role=group][aria-label=Claims]"));
                edda.lookNarrowly("command-box");
                edda.look("command-box");

                signIn(ines, "ines", reviewers);
                ines.lookNarrowly("queue");
                ines.find(By.className("queue-wording"));
                ines.keys("j");
                ines.keys(Keys.ENTER);
                ines.sees("Why?");
                ines.lookNarrowly("review");

                assertThat(edda.faults()).isEmpty();
                assertThat(ines.faults()).isEmpty();
            }
        }
    }

    private static String password(DeskServer desk, String signInName) {
        return Objects.requireNonNull(desk.demoPasswords().get(signInName));
    }

    private static String focusedTag(PersonAtTheDesk person) {
        return String.valueOf(person.script("return document.activeElement.localName"));
    }

    /** Finds something with the command box and goes there. */
    private static void find(PersonAtTheDesk person, String words, String name) {
        person.keys(Keys.chord(Keys.CONTROL, "k"));
        person.find(By.className("command-box"));
        person.keys(words);
        By chosen = By.cssSelector(".command-entry[aria-selected=true] .command-words");
        By all = By.className("command-words");
        person.browser().await(page -> page.findElements(all).stream()
                .anyMatch(entry -> entry.getText().equals(name)));
        for (int step = 0; step < 20 && !person.find(chosen).getText().equals(name); step++) {
            person.keys(Keys.ARROW_DOWN);
        }
        person.keys(Keys.ENTER);
        person.browser()
                .await(page -> page.findElements(By.className("command-box")).isEmpty());
        person.browser().settle();
    }

    private static boolean chosenClaim(PersonAtTheDesk person, String status) {
        return !person.all(By.cssSelector(".claim-card[data-status=" + status + "]"))
                .isEmpty();
    }

    private static void signIn(PersonAtTheDesk person, String signInName, String password) {
        person.go("");
        person.tabTo("Sign-in name");
        person.keys(signInName);
        person.tabTo("Password");
        person.keys(password, Keys.ENTER);
        person.find(By.tagName("vaadin-side-nav"));
        person.browser().settle();
    }

    private static void asksForTheKeys(PersonAtTheDesk person) {
        person.keys("?");
        List<String> told = person.all(By.cssSelector("dialog.key-help dd")).stream()
                .map(row -> row.getText())
                .toList();
        assertThat(told).contains("Next row", "Previous row", "Open the row", "Shows these keys");
        assertThat(person.focused()).isEqualTo("Close");
        person.look("keys");
        person.keys(Keys.ESCAPE);
        person.browser().await(page -> page.findElements(By.cssSelector("dialog.key-help"))
                .isEmpty());
    }
}
