package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.claimdesk.factors.AuthenticatorApp;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** The desk gets a face, tells people what waits for them, and demands more than a password, on screens that are open already. */
class PeopleJourneyIT {

    private static final String PASSWORD = "seven quiet herons at dusk";
    private static final String ARTICLE = "NATO has 31 members. The alliance opened an office in Kuwait in 2017.";

    @Test
    void theDeskTellsPeopleWhatWaitsAndDemandsASecondStep() throws Exception {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk.address().toString().replace("127.0.0.1", "localhost"), PASSWORD);
                var ines = PersonAtTheDesk.at(desk, "a lamp beside the green ladder")) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");
            givesTheDeskALogo(maya);
            String invitation = maya.invite("Ines Okafor", "ines");
            ines.accept(invitation.replace("localhost", "127.0.0.1"), "ines");
            asksForAReview(maya);

            hearsTheBell(ines);
            choosesHerClockAndHerLetters(ines);
            demandsASecondStep(maya);
            isLedToTheDoorFromAnOpenScreen(ines);
            comesBackWithASecondStep(maya);
            looksThroughTheLog(maya);

            assertThat(maya.faults()).isEmpty();
            assertThat(ines.faults()).isEmpty();
        }
    }

    private static void givesTheDeskALogo(PersonAtTheDesk maya) throws IOException {
        Path folder = Files.createTempDirectory("claimdesk-logos-");
        maya.go("admin/settings");
        choose(maya, Files.writeString(folder.resolve("logo.png"), "a letter that is called a logo"));
        maya.sees("This file is no picture");
        Path logo = folder.resolve("real.png");
        ImageIO.write(drawing(), "png", logo.toFile());
        choose(maya, logo);
        maya.sees("Remove the logo");
        maya.go("admin/settings");
        maya.sees("Logo changed");
        maya.look("settings-with-logo");
    }

    private static BufferedImage drawing() {
        var image = new BufferedImage(300, 90, BufferedImage.TYPE_INT_ARGB);
        var pencil = image.createGraphics();
        pencil.setColor(new Color(0x1f5fbf));
        pencil.fillOval(5, 5, 80, 80);
        pencil.setColor(Color.BLACK);
        pencil.fillRect(100, 30, 180, 30);
        pencil.dispose();
        return image;
    }

    private static void choose(PersonAtTheDesk maya, Path file) {
        var chooser = (WebElement) maya.script(
                "return document.querySelector('vaadin-upload').shadowRoot.querySelector('input[type=file]')");
        Objects.requireNonNull(chooser).sendKeys(file.toAbsolutePath().toString());
    }

    private static void asksForAReview(PersonAtTheDesk maya) {
        maya.paste(ARTICLE, "An office in Kuwait", "Newsweek");
        maya.press("Take in and split");
        maya.sees("Confirm all");
        maya.press("Confirm all");
        maya.go("desk?section=unassigned");
        maya.click(By.xpath("//vaadin-button[starts-with(@aria-label, 'Assign')]"));
        maya.field("Reviewers").sendKeys("Ines");
        maya.click(By.xpath("//vaadin-multi-select-combo-box-item[starts-with(normalize-space(), 'Ines')]"));
        maya.click(By.xpath("//vaadin-button[normalize-space()='Assign' and ancestor::vaadin-dialog]"
                + " | //*[@slot='footer']//vaadin-button[normalize-space()='Assign']"));
        maya.sees("assigned to Ines Okafor");
    }

    private static void hearsTheBell(PersonAtTheDesk ines) {
        ines.go("queue");
        ines.click(By.xpath("//a[@aria-label='Notices: one is new']"));
        ines.sees("Maya Lindqvist asks you to check claim");
        ines.look("notices");
        ines.press("Maya Lindqvist asks you");
        ines.sees("Submit");
        ines.go("notices");
        ines.find(By.xpath("//a[@aria-label='Notices: nothing new']"));
    }

    private static void choosesHerClockAndHerLetters(PersonAtTheDesk ines) {
        ines.go("profile");
        ines.choose("Time zone", "Asia/Tokyo");
        ines.click(By.xpath("//section[h2='About you']//vaadin-button[normalize-space()='Save']"));
        ines.seesIn("Time zone", "Asia/Tokyo");
        ines.look("profile-notices");
        ines.click(By.xpath("//vaadin-button[@aria-label='Save what reaches me by letter']"));
        ines.sees("Saved.");
        ines.go("queue");
    }

    private static void demandsASecondStep(PersonAtTheDesk maya) {
        maya.go("admin/settings");
        maya.tick("Everybody");
        maya.click(By.xpath("//vaadin-button[@aria-label='Save: Second step demanded of']"));
        maya.sees("One more step");
        maya.look("second-step-demanded");
        maya.press("Go on to the desk");
        maya.sees("Add an authenticator or a passkey first.");
    }

    /** Her screen shows the queue; the next thing she does on it leads her away. */
    private static void isLedToTheDoorFromAnOpenScreen(PersonAtTheDesk ines) {
        ines.press("Save this view");
        ines.sees("One more step");
        ines.go("review/1");
        ines.sees("One more step");
    }

    private static void comesBackWithASecondStep(PersonAtTheDesk maya) {
        maya.press("Add an authenticator");
        maya.sees("Scan the picture");
        var app = AuthenticatorApp.with(maya.value("Secret"));
        maya.fill("Your password", PASSWORD);
        maya.fill("Number in the application", app.number());
        maya.pressInDialog("Add");
        maya.sees("Your backup codes");
        maya.pressInDialog("I have kept them");
        maya.press("Go on to the desk");
        maya.find(By.tagName("vaadin-side-nav"));
    }

    private static void looksThroughTheLog(PersonAtTheDesk maya) {
        maya.go("admin/audit");
        maya.sees("Authenticator added");
        maya.choose("What", "Setting changed");
        maya.sees("Second step demanded of");
        maya.look("log");
        maya.signOut();
        maya.look("sign-in-with-logo");
    }
}
