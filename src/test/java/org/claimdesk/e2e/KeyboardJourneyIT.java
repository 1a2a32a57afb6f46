package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** What people do all day, by the keyboard alone: nobody here has a mouse. */
class KeyboardJourneyIT {

    @Test
    void aVerdictTakesSixKeysFromTheQueueAndTheWordsOfItsReasons() {
        try (var desk = DeskServer.start("claimdesk.demo=true")) {
            String password = desk.demoPasswords().get("ines");
            try (var ines = PersonAtTheDesk.at(desk, password)) {
                signIn(ines, "ines", password);
                ines.sees("2 claims wait for you");
                asksForTheKeys(ines);
                ines.find(By.className("queue-wording"));

                ines.keys("j");
                ines.keys(Keys.ENTER);
                ines.sees("Why?");
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
        person.browser()
                .await(page -> page.findElements(By.cssSelector("dialog.key-help")).isEmpty());
    }
}
