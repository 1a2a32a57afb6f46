package org.claimdesk.e2e.pages;

import java.util.List;
import org.claimdesk.e2e.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;

/** What any screen lets a person do: read words, press buttons and fill in fields, each found by the words that stand on it. */
public class Screen {

    private final Browser browser;
    private final String address;

    public Screen(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    public Browser browser() {
        return browser;
    }

    /** Goes to a path of the desk, such as {@code articles/new}. */
    public void go(String path) {
        browser.driver().get(address + path);
        browser.settle();
    }

    /** Loads the page again, as F5 does. */
    public void reload() {
        browser.driver().navigate().refresh();
        browser.settle();
    }

    /** Waits until a text is to be seen. */
    public void sees(String text) {
        browser.await(page -> text().contains(text));
    }

    /** All the words that are to be seen. */
    public String text() {
        Object words = script("return document.body.innerText");
        return words == null ? "" : words.toString();
    }

    /** Presses the button or follows the link with these words. */
    public void press(String words) {
        click(By.xpath(
                "//*[self::vaadin-button or self::button or self::a or self::vaadin-tab][starts-with(normalize-space(), "
                        + quoted(words) + ")]"));
    }

    /** Fills in the field with this label, in place of what stands there. */
    public void fill(String label, String value) {
        WebElement field = field(label);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), value);
        field.sendKeys(Keys.TAB);
        browser.settle();
    }

    /** Fills in a day; Enter closes the calendar that opens while one types. */
    public void fillDay(String label, String day) {
        field(label).sendKeys(Keys.chord(Keys.CONTROL, "a"), day, Keys.ENTER);
        browser.settle();
    }

    /** Types on in the field with this label, and does not leave it. */
    public void typeInto(String label, String words) {
        field(label).sendKeys(words);
    }

    /** What stands in the field with this label. */
    public String value(String label) {
        return String.valueOf(script("return arguments[0].value", field(label)));
    }

    /** Waits until a field holds a value. */
    public void seesIn(String label, String value) {
        browser.await(page -> value.equals(value(label)));
    }

    /** Sets the mark of a checkbox or radio button with this label. */
    public void tick(String label) {
        click(By.xpath("//*[self::vaadin-checkbox or self::vaadin-radio-button][label[starts-with(normalize-space(), "
                + quoted(label) + ")]]"));
    }

    /** The input or text area with a label. */
    public WebElement field(String label) {
        return find(By.xpath("//*[label[starts-with(normalize-space(), " + quoted(label)
                + ")]]/*[self::input or self::textarea] | //*[label[starts-with(normalize-space(), " + quoted(label)
                + ")]]//vaadin-text-area/textarea"));
    }

    /** Waits for an element that can be seen. */
    public WebElement find(By where) {
        return browser.await(page -> page.findElements(where).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }

    public List<WebElement> all(By where) {
        return browser.driver().findElements(where);
    }

    /** Clicks what can be seen there, once it holds still. */
    public void click(By where) {
        browser.await(page -> {
            try {
                WebElement target = find(where);
                script("arguments[0].scrollIntoView({block: 'center'})", target);
                target.click();
                return true;
            } catch (StaleElementReferenceException | ElementClickInterceptedException moved) {
                return false;
            }
        });
        browser.settle();
    }

    /** Presses keys wherever the focus is. */
    public void keys(CharSequence... keys) {
        browser.driver().switchTo().activeElement().sendKeys(keys);
        browser.settle();
    }

    /** Goes on with the tab key until the focus is on what begins with this name for those who hear the screen; fails after 80 steps. */
    public void tabTo(String name) {
        for (int step = 0; step < 80; step++) {
            if (focused().startsWith(name)) {
                return;
            }
            keys(Keys.TAB);
        }
        throw new AssertionError("the tab key does not lead to " + name + "; see " + browser.screenshot("no-way"));
    }

    /** The name of what has the focus, as those hear it who do not see it. */
    public String focused() {
        return browser.driver().switchTo().activeElement().getAccessibleName();
    }

    public Object script(String code, Object... values) {
        return ((JavascriptExecutor) browser.driver()).executeScript(code, values);
    }

    static String quoted(String words) {
        return words.contains("'") ? "\"" + words + "\"" : "'" + words + "'";
    }
}
