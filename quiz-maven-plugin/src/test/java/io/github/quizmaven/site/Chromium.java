package io.github.quizmaven.site;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The installed Chromium and its driver, neither of which is ever downloaded. */
final class Chromium {

    private Chromium() {}

    static ChromeDriver start(Path profile) {
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
                // A page is opened by whoever opened the one before; a second process waits in
                // vain.
                "--disable-features=SpareRendererForSitePerProcess",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        // Not by ChromeDriverService, whose annotation's class Selenium does not bring.
        System.setProperty("webdriver.chrome.driver", installed("chromedriver").getPath());
        return new ChromeDriver(options);
    }

    /** The addresses of pages and files that were asked for since the last call. */
    static List<String> requests(ChromeDriver driver) {
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
}
