package io.github.quizmaven.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** The installed Chromium, driven by input events; where there is none, the tests fail. */
final class Browser implements AutoCloseable {

    private static final String BUTTONS = "button, a.button";

    private final ChromeDriver driver;
    private final Path profile;
    private final Map<String, String> scripts = new LinkedHashMap<>();

    Browser() throws IOException {
        profile = Files.createTempDirectory("quiz-browser");
        driver = Chromium.start(profile);
        PageHooks.SCRIPTS.forEach(this::runFirst);
        size(1100, 900);
    }

    Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    /** Where the browser's own protocol can be spoken: host and port. */
    String debugger() {
        Map<?, ?> options =
                (Map<?, ?>) driver.getCapabilities().getCapability("goog:chromeOptions");
        return (String) options.get("debuggerAddress");
    }

    /** Undoes what a test set, for the next one. */
    void reset() {
        closeTabs();
        for (String script : scripts.keySet()) {
            command("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
        }
        scripts.clear();
        scripting(true);
        dark(false);
        size(1100, 900);
        follow("about:blank");
        requests();
    }

    void size(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    void dark(boolean dark) {
        Map<String, String> scheme =
                Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    void scripting(boolean enabled) {
        command("Emulation.setScriptExecutionDisabled", Map.of("value", !enabled));
    }

    /** Runs a script before those of every page that is opened from now on. */
    void before(String script) {
        scripts.put(runFirst(script), script);
    }

    private String runFirst(String script) {
        return (String)
                command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script))
                        .get("identifier");
    }

    private void closeTabs() {
        List<String> tabs = List.copyOf(driver.getWindowHandles());
        for (String tab : tabs.subList(1, tabs.size())) {
            driver.switchTo().window(tab).close();
        }
        driver.switchTo().window(tabs.get(0));
    }

    void open(Path page) {
        open(page.toUri().toString());
    }

    void open(String address) {
        // Forgets the page before where a fragment alone would keep it.
        if (address().replaceFirst("#.*", "").equals(address.replaceFirst("#.*", ""))) {
            driver.get("about:blank");
        }
        follow(address);
    }

    /** Types an address; one that differs in its fragment alone keeps the page. */
    void follow(String address) {
        driver.get(address);
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void reload() {
        driver.navigate().refresh();
    }

    void back() {
        driver.navigate().back();
    }

    void forward() {
        driver.navigate().forward();
    }

    /** Opens a page in one more tab, which the following commands are for. */
    void openTab(Path page) {
        driver.switchTo().newWindow(WindowType.TAB);
        PageHooks.SCRIPTS.forEach(this::runFirst);
        scripts.values().forEach(this::runFirst);
        follow(page.toUri().toString());
    }

    /** Goes to a tab by its number, in the order of their opening. */
    void tab(int number) {
        driver.switchTo().window(List.copyOf(driver.getWindowHandles()).get(number));
    }

    /** Goes into the frames that selectors find, each inside the one before, from the page down. */
    void frame(String... selectors) {
        driver.switchTo().defaultContent();
        for (String selector : selectors) {
            driver.switchTo().frame(driver.findElement(By.cssSelector(selector)));
        }
    }

    /** Waits until a selector finds something, of which another tab or frame is the cause. */
    void await(String selector) {
        scriptLater(
                "const [selector, done] = arguments;"
                        + "const look = () => { if (document.querySelector(selector)) {"
                        + " observer.disconnect(); done(); } };"
                        + "const observer = new MutationObserver(look);"
                        + "observer.observe(document, {subtree: true, childList: true,"
                        + " attributes: true}); look();",
                selector);
    }

    /** Lets the moment go by in which the page takes nothing that is pressed. */
    void settle() {
        settled("return true");
    }

    /** What a script returns after that moment, which most pages do not have to wait for. */
    Object settled(String source, Object... arguments) {
        Object found = script(PageHooks.SETTLE + source, arguments);
        if (found == null) {
            await("body:not(.settling)");
            found = script(source, arguments);
        }
        return found;
    }

    /** The elements that a selector finds and that are shown. */
    private Stream<WebElement> displayed(String selector) {
        // Asked of all at once, because the driver takes long to ask each.
        return ((List<?>) settled(PageHooks.DISPLAYED, selector))
                .stream().map(WebElement.class::cast);
    }

    /** The one element that a selector finds and that is shown. */
    WebElement shown(String selector) {
        List<WebElement> found = displayed(selector).toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " elements shown for " + selector);
        }
        return found.get(0);
    }

    boolean shows(String selector) {
        return displayed(selector).findAny().isPresent();
    }

    List<WebElement> all(String selector) {
        settle();
        return driver.findElements(By.cssSelector(selector));
    }

    /** What a screen reader was told last, without what tells it from the same words before. */
    String live() {
        return (String)
                script("return document.getElementById('live').textContent.replace('\\u00a0', '')");
    }

    List<String> texts(String selector) {
        return displayed(selector).map(WebElement::getText).toList();
    }

    void click(String selector) {
        if (!Mouse.press(this, selector, null)) {
            shown(selector).click();
        }
    }

    /** Input events still to be performed. */
    Actions actions() {
        return new Actions(driver);
    }

    void clickButton(String words) {
        if (!Mouse.press(this, BUTTONS, words)) {
            displayed(BUTTONS)
                    .filter(each -> each.getText().equals(words))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no button shown: " + words))
                    .click();
        }
    }

    void press(CharSequence... keys) {
        settle();
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses the tab key, which every moment of a page takes. */
    void pressTab() {
        new Actions(driver).sendKeys(Keys.TAB).perform();
    }

    /** Goes forward by the tab key until an element that a selector finds has the focus. */
    void tabTo(String selector) {
        for (int presses = 0; presses < 80; presses++) {
            pressTab();
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

    /** What a script hands to the function that is its last argument. */
    Object scriptLater(String source, Object... arguments) {
        // The driver looks for the end of an asynchronous script ten times a second only.
        return script(
                "const given = [...arguments]; return new Promise((done) => { (function () {"
                        + source
                        + "\n}).apply(null, [...given, done]); });",
                arguments);
    }

    /** What the page's policy blocked. */
    List<?> violations() {
        return (List<?>) script("return window.violations");
    }

    /** The addresses asked for since the last call. */
    List<String> requests() {
        return Chromium.requests(driver);
    }

    /** What the page looks like on paper, as PDF. */
    byte[] print() {
        Map<String, Object> printed = command("Page.printToPDF", Map.of("preferCSSPageSize", true));
        return Base64.getDecoder().decode((String) printed.get("data"));
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }
}
