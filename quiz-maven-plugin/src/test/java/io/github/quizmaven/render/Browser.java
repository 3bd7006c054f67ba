package io.github.quizmaven.render;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The installed Chromium, driven by input events; where there is none, the tests fail. */
final class Browser implements AutoCloseable {

    private static final String WATCH =
            "window.violations = [];"
                    + "addEventListener('securitypolicyviolation', (event) => violations.push("
                    + "`${event.violatedDirective} ${event.blockedURI}`));";

    private final ChromeDriver driver;
    private final Path profile;
    private final List<String> scripts = new ArrayList<>();

    Browser() throws IOException {
        profile = Files.createTempDirectory("quiz-browser");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(installed("chromium", "chromium-browser", "google-chrome"));
        options.addArguments(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        // Not by ChromeDriverService, whose annotation's class Selenium does not bring.
        System.setProperty("webdriver.chrome.driver", installed("chromedriver").getPath());
        driver = new ChromeDriver(options);
        command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
        size(1100, 900);
    }

    private static File installed(String... names) {
        return Stream.of(names)
                .flatMap(
                        name ->
                                Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                                        .map(folder -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "the browser tests need one of "
                                                + List.of(names)
                                                + " on the PATH"));
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** Undoes what a test set, for the next one. */
    void reset() {
        scripts.forEach(
                script ->
                        command(
                                "Page.removeScriptToEvaluateOnNewDocument",
                                Map.of("identifier", script)));
        scripts.clear();
        scripting(true);
        dark(false);
        size(1100, 900);
        open("about:blank");
        requests();
    }

    void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean dark) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of(
                                        "name",
                                        "prefers-color-scheme",
                                        "value",
                                        dark ? "dark" : "light"))));
    }

    void scripting(boolean enabled) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    /** Runs a script before those of every page that is opened from now on. */
    void before(String script) {
        Map<String, Object> added =
                command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
        scripts.add((String) added.get("identifier"));
    }

    void open(Path page) {
        // Forgets the page before, so that a fragment alone does not keep it.
        driver.get("about:blank");
        driver.get(page.toUri().toString());
    }

    void open(String address) {
        driver.get("about:blank");
        driver.get(address);
    }

    /** What is looked at and done from now on happens in a frame of the page. */
    void enterFrame(String selector) {
        driver.switchTo().frame(driver.findElement(By.cssSelector(selector)));
    }

    void leaveFrames() {
        driver.switchTo().defaultContent();
    }

    void reload() {
        driver.navigate().refresh();
    }

    void back() {
        driver.navigate().back();
    }

    /** The one element that a selector finds and that is shown. */
    WebElement shown(String selector) {
        List<WebElement> found =
                driver.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements shown for " + selector);
        }
        return found.get(0);
    }

    boolean shows(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .anyMatch(WebElement::isDisplayed);
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** What a screen reader was told last. */
    String live() {
        return (String) script("return document.getElementById('live').textContent");
    }

    List<String> texts(String selector) {
        return driver.findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    void click(String selector) {
        shown(selector).click();
    }

    void clickButton(String words) {
        driver.findElements(By.cssSelector("button, a.button")).stream()
                .filter(each -> each.isDisplayed() && each.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button shown: " + words))
                .click();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes forward by the tab key until an element that a selector finds has the focus. */
    void tabTo(String selector) {
        for (int presses = 0; presses < 80; presses++) {
            press(Keys.TAB);
            if (focuses(selector)) {
                return;
            }
        }
        throw new AssertionError("the tab key does not reach " + selector);
    }

    boolean focuses(String selector) {
        return (boolean) script("return document.activeElement.matches(arguments[0])", selector);
    }

    Object script(String source, Object... arguments) {
        return driver.executeScript(source, arguments);
    }

    Object scriptLater(String source, Object... arguments) {
        return driver.executeAsyncScript(source, arguments);
    }

    /** What the page's policy blocked. */
    List<?> violations() {
        return (List<?>) script("return window.violations");
    }

    /** The addresses asked for since the last call. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(
                        message ->
                                message.replaceAll(
                                        "(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .filter(address -> !address.matches("(?:data|about|chrome):.*"))
                .toList();
    }

    /** What the page looks like on paper, as PDF. */
    byte[] print() {
        Map<String, Object> printed = command("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    void screenshot(Path file) throws IOException {
        Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
