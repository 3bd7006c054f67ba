package io.github.quizmaven.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Scripts of the test resources that look at a page as it is. */
final class PageChecks {

    private static final Path FOLDER = Path.of("src/test/resources/checks");

    private PageChecks() {}

    static Object run(Browser browser, String name, Object... arguments) {
        return browser.script(source(name), arguments);
    }

    /** Runs the last of some scripts, which takes its time and uses the others. */
    static Object runLater(Browser browser, List<String> names, Object... arguments) {
        String all = names.stream().map(PageChecks::source).collect(Collectors.joining());
        return browser.scriptLater(all, arguments);
    }

    static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String source(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".js"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
