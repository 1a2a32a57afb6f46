package org.claimdesk.e2e;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person's browser: Chromium without a window, nothing remembered from before, and still enough to be looked at. */
public final class Browser implements AutoCloseable {

    /** What the person has asked the system for. */
    public enum Look {
        LIGHT,
        DARK
    }

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    private static final Duration GLANCE = Duration.ofMillis(50);

    private static final String AXE = axeSource();

    private final ChromeDriver driver;
    private final Path downloads;

    private Browser(ChromeDriver driver, Path downloads) {
        this.driver = driver;
        this.downloads = downloads;
    }

    /** A browser as on a desk, in the light. */
    public static Browser open() {
        return open(Look.LIGHT, 1440, 900);
    }

    /** A browser whose page area has this size in CSS pixels. */
    public static Browser open(Look look, int width, int height) {
        try {
            Path home = Files.createDirectories(Path.of("target", "e2e").toAbsolutePath());
            Path downloads = Files.createTempDirectory(home, "downloads-");
            var options = new ChromeOptions();
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-dev-shm-usage",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--lang=en-GB",
                    "--window-size=" + width + "," + height,
                    "--user-data-dir=" + Files.createTempDirectory("claimdesk-browser-"));
            var service = new ChromeDriverService.Builder();
            // Named, because otherwise Selenium would go looking for them on the network.
            installed("/usr/bin/chromium").ifPresent(options::setBinary);
            installed("/usr/bin/chromedriver").ifPresent(service::usingDriverExecutable);
            var browser = new Browser(new ChromeDriver(service.build(), options), downloads);
            browser.driver.manage().timeouts().scriptTimeout(PATIENCE.multipliedBy(4));
            browser.look(look);
            browser.resize(width, height);
            browser.driver.executeCdpCommand(
                    "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public WebDriver driver() {
        return driver;
    }

    /** Switches between light and dark on the page that is open and on those to come; nothing moves more than it must. */
    public void look(Look look) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", look == Look.DARK ? "dark" : "light"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Has the page drawn in the few colours that its reader has chosen for everything. */
    public void forceColours() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "forced-colors", "value", "active"),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Gives the page another size. */
    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Waits until a condition gives something other than null or false, and gives that; fails after 45 seconds. */
    public <T> T await(Function<? super WebDriver, T> condition) {
        try {
            return new WebDriverWait(driver, PATIENCE, GLANCE).until(condition::apply);
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain; see " + screenshot("waited-in-vain"), e);
        }
    }

    /** Waits until the page has heard back from the server and drawn what it heard. */
    public void settle() {
        await(page -> (Boolean) ((JavascriptExecutor) page).executeScript("""
                const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
                return document.readyState === 'complete'
                    && (!clients || Object.values(clients).every(client => !client.isActive || !client.isActive()));"""));
    }

    /** Ends whatever still moves towards its place or its colour, so that what is looked at is what stays. */
    public void holdStill() {
        settle();
        driver.executeAsyncScript("""
                const done = arguments[0];
                const roots = [document];
                for (const root of roots) {
                    root.querySelectorAll('*').forEach(element => element.shadowRoot && roots.push(element.shadowRoot));
                    root.getAnimations()
                        .filter(motion => motion.effect && motion.effect.getComputedTiming().endTime < Infinity)
                        .forEach(motion => motion.finish());
                }
                requestAnimationFrame(() => requestAnimationFrame(() => done()));""");
    }

    /** Keeps a picture of what is to be seen in {@code target/screenshots}. */
    public Path screenshot(String name) {
        try {
            Files.createDirectories(SCREENSHOTS);
            return Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What axe finds wrong with the page by WCAG 2.2 AA, each as {@code rule: what to do (where)}; empty is good. It looks into open
     * shadow roots. Contrast that axe cannot judge, such as on highlighted text, is not among them: see {@link #unjudged}.
     */
    public List<String> faults() {
        return axe("violations");
    }

    /** What axe leaves to people to judge. */
    public List<String> unjudged() {
        return axe("incomplete");
    }

    /** The file that was downloaded last and ends so, once it is whole. */
    public Path download(String ending) {
        return await(page -> {
            try (Stream<Path> files = Files.list(downloads)) {
                return files.filter(file -> file.toString().endsWith(ending))
                        .max(Browser::older)
                        .orElse(null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void close() {
        driver.quit();
    }

    @SuppressWarnings("unchecked")
    private List<String> axe(String kind) {
        if (!Boolean.TRUE.equals(driver.executeScript("return 'axe' in window"))) {
            driver.executeScript(AXE);
        }
        // Without a copy of every style sheet, which none of these rules reads and which takes longer than all of them.
        return (List<String>) Objects.requireNonNull(driver.executeAsyncScript("""
                const [kind, done] = arguments;
                const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
                axe.run(document, {runOnly: rules, resultTypes: [kind], preload: false}).then(
                    found => done(found[kind].map(rule =>
                        `${rule.id}: ${rule.help} (${rule.nodes.map(node => node.target.flat().join(' >> ')).join(', ')})`)),
                    problem => done(['axe itself failed: ' + problem]));""", kind));
    }

    private static String axeSource() {
        try (InputStream source = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(source).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int older(Path one, Path other) {
        return Long.compare(one.toFile().lastModified(), other.toFile().lastModified());
    }

    private static Optional<File> installed(String program) {
        return Optional.of(new File(program)).filter(File::canExecute);
    }
}
