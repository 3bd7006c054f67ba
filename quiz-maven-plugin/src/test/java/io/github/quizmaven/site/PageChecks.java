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

    /** Runs a line that uses some scripts. */
    static Object run(Browser browser, List<String> names, String line, Object... arguments) {
        return browser.script(sources(names) + line, arguments);
    }

    /** Runs the last of some scripts, which takes its time and uses the others. */
    static Object runLater(Browser browser, List<String> names, Object... arguments) {
        return browser.scriptLater(sources(names), arguments);
    }

    static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    private static String sources(List<String> names) {
        return names.stream().map(PageChecks::source).collect(Collectors.joining());
    }

    private static String source(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".js"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
