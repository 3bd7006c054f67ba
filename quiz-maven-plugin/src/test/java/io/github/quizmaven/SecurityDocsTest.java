package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page about security names tests that exist, and one for each promise. */
class SecurityDocsTest {

    private static final Path PAGE = Path.of("..", "docs", "security.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern PROMISE = Pattern.compile("(?m)^\\| [A-Z0-9].*\\|$");

    private static String page() throws IOException {
        return Files.readString(PAGE);
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesTestsThatExist() throws IOException {
        Set<String> missing = found(TEST, page());
        assertTrue(missing.size() > 40, "tests that are named: " + missing.size());
        missing.addAll(found(TEST, Files.readString(PAGE.resolveSibling("screen-readers.md"))));
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            files.forEach(
                    each -> missing.remove(each.getFileName().toString().replace(".java", "")));
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void namesATestForEachPromise() throws IOException {
        assertEquals(
                List.of(),
                PROMISE.matcher(page())
                        .results()
                        .map(MatchResult::group)
                        .filter(each -> !TEST.matcher(each).find())
                        .toList());
    }
}
