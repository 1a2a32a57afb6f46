package org.claimdesk.e2e.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimdesk.e2e.Browser;
import org.claimdesk.e2e.Browser.Look;
import org.claimdesk.e2e.DeskServer;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody who works on the desk with a browser of their own, and does what people do there. */
public final class PersonAtTheDesk extends Screen implements AutoCloseable {

    private static final int WIDE = 1440;
    private static final int PHONE = 390;
    private static final int NARROW = 320;
    private static final int TALL = 900;

    private final Browser browser;
    private final String password;
    private final List<String> faults = new ArrayList<>();

    private PersonAtTheDesk(Browser browser, String address, String password) {
        super(browser, address);
        this.browser = browser;
        this.password = password;
    }

    /** Sits down before an empty browser. */
    public static PersonAtTheDesk at(DeskServer desk, String password) {
        return at(desk.address().toString(), password);
    }

    /** Sits down before an empty browser that knows the desk by another address, which ends with a slash. */
    public static PersonAtTheDesk at(String address, String password) {
        return new PersonAtTheDesk(Browser.open(), address, password);
    }

    /** Makes the first account of the desk, as administrator and editor. */
    public void makeTheFirstAccount(String code, String fullName, String signInName) {
        go("");
        fill("Code from the console", code);
        fill("Full name", fullName);
        fill("Sign-in name", signInName);
        look("first-run");
        fill("New password", password);
        press("Make the account");
        find(By.name("username"));
    }

    public void signIn(String signInName) {
        showPassword(signInName);
        find(By.tagName("vaadin-side-nav"));
        browser.settle();
    }

    /** Takes the first step of signing in, which may be all of them. */
    public void showPassword(String signInName) {
        find(By.name("username")).sendKeys(signInName);
        find(By.name("password")).sendKeys(password, Keys.ENTER);
    }

    public void signOut() {
        click(By.xpath("//*[contains(@class, 'desk-footer')]//vaadin-button[normalize-space()='Sign out']"));
        find(By.name("username"));
        browser.settle();
    }

    /** Presses a button of the dialog that is open. */
    public void pressInDialog(String words) {
        click(By.xpath("//vaadin-dialog//vaadin-button[normalize-space()=" + quoted(words) + "] | "
                + "//*[@slot='footer']//vaadin-button[normalize-space()=" + quoted(words) + "]"));
    }

    /** Makes an account and answers the link that the person gets. */
    public String invite(String fullName, String signInName) {
        go("admin/people");
        press("New person");
        fill("Full name", fullName);
        fill("Sign-in name", signInName);
        click(By.xpath("//vaadin-dialog//vaadin-button[normalize-space()='Make the account'] | "
                + "//*[@slot='footer']//vaadin-button[normalize-space()='Make the account']"));
        String link = find(By.cssSelector(".invitation-link input")).getDomProperty("value");
        press("Close");
        look("people");
        return link;
    }

    public void accept(String invitation, String signInName) {
        browser.driver().get(invitation);
        browser.settle();
        look("invitation");
        fill("New password", password);
        press("Set the password");
        signIn(signInName);
    }

    /** Takes in an article by pasting it, as far as the sheet that shows what is left out. */
    public void paste(String text, String title, String outlet) {
        go("articles/new");
        WebElement area = find(By.cssSelector("desk-text-intake textarea"));
        script("""
                const [area, text] = arguments;
                area.value = text;
                area.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
                area.dispatchEvent(new Event('change', {bubbles: true, composed: true}));""", area, text);
        fill("Title", title);
        fill("Outlet", outlet);
        sees("Draft saved");
        look("new-article");
        press("Check the text");
    }

    /** Chooses the claim whose wording has these words. */
    public void chooseClaim(String words) {
        click(By.xpath("//button[contains(@class, 'claim-wording')][contains(., " + quoted(words) + ")]"));
    }

    /** Chooses an entry of a combo box by typing how it begins. */
    public void choose(String label, String beginning) {
        WebElement input = field(label);
        input.sendKeys(beginning);
        click(By.xpath(
                "//*[self::vaadin-combo-box-item or self::vaadin-multi-select-combo-box-item][starts-with(normalize-space(), "
                        + quoted(beginning) + ")]"));
    }

    /**
     * Looks at the screen in the light and in the dark, on a desk and on a phone; keeps the pictures; and lets axe look for what would
     * keep somebody out.
     */
    public void look(String name) {
        for (Look look : Look.values()) {
            browser.look(look);
            for (int width : new int[] {PHONE, WIDE}) {
                browser.resize(width, TALL);
                browser.holdStill();
                script("document.scrollingElement.scrollTo(0, 0)");
                for (String fault : browser.faults()) {
                    faults.add(name + ", " + look + ", " + width + " wide: " + fault);
                }
                browser.screenshot(name + "-" + look.name().toLowerCase(Locale.ROOT) + "-" + width);
            }
        }
        browser.look(Look.LIGHT);
        browser.settle();
    }

    /**
     * Looks at the screen as narrow as a wide one is at four times its size, and in forced colours; nothing may stand beyond its edge.
     */
    public void lookNarrowly(String name) {
        browser.resize(NARROW, TALL);
        for (boolean forced : new boolean[] {false, true}) {
            if (forced) {
                browser.forceColours();
            }
            browser.holdStill();
            String look = name + "-" + NARROW + (forced ? "-forced" : "");
            browser.faults().forEach(fault -> faults.add(look + ": " + fault));
            if (Boolean.TRUE.equals(script("return document.scrollingElement.scrollWidth > innerWidth"))) {
                faults.add(look + ": something stands beyond the edge");
            }
            browser.screenshot(look);
        }
        browser.look(Look.LIGHT);
        browser.resize(WIDE, TALL);
        browser.settle();
    }

    /** What was wrong with the screens that were looked at. */
    public List<String> faults() {
        return faults;
    }

    public Path download(String ending) {
        return browser.download(ending);
    }

    @Override
    public void close() {
        browser.close();
    }
}
