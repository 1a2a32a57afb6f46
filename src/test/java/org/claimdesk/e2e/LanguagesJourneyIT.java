package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The desk in another language, and as it would stand in one that is read from the right; and what an administrator settles. */
class LanguagesJourneyIT {

    private static final String ARTICLE = """
            Ferry council sells its ship

            The council of Varde sold the ferry in 2019 for 40 million crowns. The mayor said the sale was needed.
            """;

    @Test
    void thePersonChoosesTheLanguageAndTheAdministratorTheScale() {
        try (var desk = DeskServer.start("claimdesk.languages=en,de,ar-XB");
                var maya = PersonAtTheDesk.at(desk, "seven quiet herons at dusk")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            aVerdictGetsAnotherWord(maya);
            maya.paste(ARTICLE, "Ferry council sells its ship", "The Varde Post");
            maya.press("Take in and split");
            maya.sees("Confirm all");

            speak(maya, "Deutsch", "Save");
            maya.sees("Einstellungen");
            assertThat(maya.script("return document.documentElement.lang")).isEqualTo("de");
            lookAround(maya, "german");

            speak(maya, "العربية", "Speichern");
            maya.browser().await(page -> "rtl".equals(maya.script("return document.dir")));
            lookAround(maya, "mirrored");

            assertThat(maya.faults()).isEmpty();
        }
    }

    private static void aVerdictGetsAnotherWord(PersonAtTheDesk maya) {
        maya.go("admin/settings");
        maya.sees("Rating scale");
        maya.look("settings");
        maya.press("Change the scale");
        maya.sees("Save as a new revision");
        maya.fill("Word", "False");
        maya.press("Save as a new revision");
        maya.sees("Two values are called");
        maya.look("scale-refused");
        maya.fill("Word", "Quite true");
        maya.press("Save as a new revision");
        maya.sees("Quite true");
    }

    private static void speak(PersonAtTheDesk maya, String language, String save) {
        maya.go("profile");
        maya.click(By.cssSelector("vaadin-select"));
        maya.click(By.xpath("//vaadin-select-item[normalize-space()='" + language + "']"));
        maya.press(save);
        maya.browser().settle();
    }

    private static void lookAround(PersonAtTheDesk maya, String language) {
        for (String path :
                new String[] {"desk", "articles", "articles/new", "articles/1", "admin/settings", "admin/settings/scale"
                }) {
            maya.go(path);
            maya.look(language + "-" + path.replace('/', '-'));
            nothingSticksOut(maya, path);
        }
    }

    /** On a phone as on a desk, a screen is scrolled up and down, not from side to side. */
    private static void nothingSticksOut(PersonAtTheDesk maya, String path) {
        maya.browser().resize(390, 900);
        maya.browser().settle();
        assertThat(maya.script("return document.scrollingElement.scrollWidth - document.scrollingElement.clientWidth"))
                .as(path)
                .isEqualTo(0L);
        maya.browser().resize(1440, 900);
    }
}
