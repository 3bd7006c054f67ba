package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What the browser saves when buttons are pressed. */
final class Downloads {

    private final Browser browser;
    private final Path folder;

    Downloads(Browser browser, Path folder) {
        this.browser = browser;
        this.folder = folder;
        browser.command(
                "Browser.setDownloadBehavior",
                Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** The file that a button saves; until it is whole, the browser keeps its name with nothing. */
    byte[] bytes(String button, String name) {
        browser.clickButton(button);
        return assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> {
                    while (!Files.exists(file(name)) || Files.size(file(name)) == 0) {
                        Thread.onSpinWait();
                    }
                    return Files.readAllBytes(file(name));
                });
    }

    String text(String button, String name) {
        return new String(bytes(button, name), StandardCharsets.UTF_8);
    }

    /** Lets a file be saved again under the same name. */
    void forget(String name) throws IOException {
        Files.delete(file(name));
    }
}
