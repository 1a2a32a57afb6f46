package org.claimdesk.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.claimdesk.e2e.pages.PersonAtTheDesk;
import org.claimdesk.factors.AuthenticatorApp;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.virtualauthenticator.HasVirtualAuthenticator;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Protocol;
import org.openqa.selenium.virtualauthenticator.VirtualAuthenticatorOptions.Transport;

/** A person makes their account safer: with an authenticator, with backup codes, and with a passkey. */
class SecondFactorJourneyIT {

    private static final String PASSWORD = "seven quiet herons at dusk";

    @Test
    void aPasswordIsNotEnoughAnyMore() throws Exception {
        try (var desk = DeskServer.start();
                var maya = PersonAtTheDesk.at(desk.address().toString().replace("127.0.0.1", "localhost"), PASSWORD)) {
            maya.makeTheFirstAccount(desk.firstRunCode(), "Maya Lindqvist", "maya");
            maya.signIn("maya");

            lookAtOwnAccount(maya);
            showAPicture(maya);
            AuthenticatorApp app = addAuthenticator(maya);
            String backupCode = keepBackupCodes(maya);

            signInWithNumber(maya, app);
            signInWithBackupCode(maya, backupCode);

            addPasskey(maya);
            signInWithPasskey(maya);

            letBackIn(maya, resetAtTheConsole(desk));

            assertThat(maya.faults()).isEmpty();
        }
    }

    private static void lookAtOwnAccount(PersonAtTheDesk maya) {
        maya.go("admin/people");
        maya.press("Change");
        maya.sees("Remove the second step");
        maya.look("account");
        maya.pressInDialog("Close");
    }

    private static void showAPicture(PersonAtTheDesk maya) throws IOException {
        maya.go("profile");
        Path folder = Files.createTempDirectory("claimdesk-pictures-");
        choose(maya, Files.writeString(folder.resolve("letter.png"), "a letter that is called a picture"));
        maya.sees("This file is no picture");
        Path portrait = folder.resolve("portrait.png");
        ImageIO.write(new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB), "png", portrait.toFile());
        choose(maya, portrait);
        maya.sees("Remove the picture");
    }

    private static void choose(PersonAtTheDesk maya, Path file) {
        var chooser = (WebElement) maya.script(
                "return document.querySelector('vaadin-upload').shadowRoot.querySelector('input[type=file]')");
        Objects.requireNonNull(chooser).sendKeys(file.toAbsolutePath().toString());
    }

    private static AuthenticatorApp addAuthenticator(PersonAtTheDesk maya) {
        maya.go("profile");
        maya.look("profile");
        maya.press("Add an authenticator");
        maya.sees("Scan the picture");
        var app = AuthenticatorApp.with(maya.value("Secret"));
        maya.fill("Your password", PASSWORD);
        maya.fill("Number in the application", "000000");
        maya.pressInDialog("Add");
        maya.sees("This is not the number");
        maya.look("authenticator");
        maya.fill("Number in the application", app.number());
        maya.pressInDialog("Add");
        return app;
    }

    private static String keepBackupCodes(PersonAtTheDesk maya) {
        maya.sees("Your backup codes");
        maya.look("backup-codes");
        String code = maya.all(By.cssSelector(".backup-codes li")).get(4).getText();
        maya.pressInDialog("I have kept them");
        maya.sees("10 backup codes are left");
        return code;
    }

    private static void signInWithNumber(PersonAtTheDesk maya, AuthenticatorApp app) {
        maya.signOut();
        maya.showPassword("maya");
        maya.sees("The second step");
        maya.field("Number from your authenticator").sendKeys("123", Keys.ENTER);
        maya.sees("This is not the right number");
        maya.look("second-step");
        maya.field("Number from your authenticator").sendKeys(app.nextNumber(), Keys.ENTER);
        maya.find(By.tagName("vaadin-side-nav"));
    }

    private static void signInWithBackupCode(PersonAtTheDesk maya, String code) {
        maya.signOut();
        maya.showPassword("maya");
        maya.sees("The second step");
        maya.field("Number from your authenticator").sendKeys(code);
        maya.click(By.xpath("//vaadin-button[normalize-space()='Sign in']"));
        maya.find(By.tagName("vaadin-side-nav"));
        maya.go("profile");
        maya.sees("9 backup codes are left");
    }

    private static void addPasskey(PersonAtTheDesk maya) {
        ((HasVirtualAuthenticator) maya.browser().driver())
                .addVirtualAuthenticator(new VirtualAuthenticatorOptions()
                        .setProtocol(Protocol.CTAP2)
                        .setTransport(Transport.INTERNAL)
                        .setHasResidentKey(true)
                        .setHasUserVerification(true)
                        .setIsUserVerified(true));
        maya.press("Add a passkey");
        maya.fill("Your password", PASSWORD);
        maya.pressInDialog("Next");
        maya.sees("Your device will ask you");
        maya.look("passkey");
        maya.fill("Name of the passkey", "Laptop");
        maya.pressInDialog("Make the passkey");
        maya.sees("Laptop");
        maya.look("profile-with-passkey");
    }

    private static void signInWithPasskey(PersonAtTheDesk maya) {
        maya.signOut();
        maya.look("sign-in-passkey");
        maya.press("Sign in with a passkey");
        maya.find(By.tagName("vaadin-side-nav"));
    }

    /** What somebody at the machine types when nothing else is left. */
    private static String resetAtTheConsole(DeskServer desk) throws IOException, InterruptedException {
        Process console = new ProcessBuilder(
                        "sh",
                        "claimdesk",
                        "reset-admin",
                        "maya",
                        "--data",
                        desk.data().toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(console.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(console.waitFor()).as(said).isZero();
        Matcher link = Pattern.compile("http://\\S+/invitation/\\S+").matcher(said);
        assertThat(link.find()).as(said).isTrue();
        return link.group();
    }

    private static void letBackIn(PersonAtTheDesk maya, String link) {
        maya.signOut();
        maya.accept(link, "maya");
        maya.go("profile");
        maya.sees("Your password is all you need to sign in");
    }
}
