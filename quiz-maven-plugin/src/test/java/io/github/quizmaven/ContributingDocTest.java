package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page for contributors names is there, and no package is missing. */
class ContributingDocTest {

    private static final Path TOP = Path.of("..");
    private static final Path MODULE = Path.of(".");
    private static final Path MAIN = Path.of("src", "main", "java", "io", "github", "quizmaven");
    private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("(?:[A-Z][a-z]+)+(?:Test|IT)?");
    private static final Pattern PATH = Pattern.compile("[\\w./-]*/[\\w./-]*");

    /** The worked example, and what only a run makes. */
    private static final Predicate<String> ELSEWHERE =
            Pattern.compile("(?i).*slider.*|target/.*").asMatchPredicate();

    private static Set<String> named() throws IOException {
        return CODE.matcher(Files.readString(TOP.resolve("CONTRIBUTING.md")))
                .results()
                .map((MatchResult each) -> each.group(1))
                .filter(ELSEWHERE.negate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void namesEachPackage() throws IOException {
        Set<String> missing;
        try (Stream<Path> folders = Files.list(MAIN)) {
            missing =
                    folders.map(each -> each.getFileName().toString())
                            .collect(Collectors.toCollection(TreeSet::new));
        }
        assertTrue(missing.size() > 15, missing.toString());
        missing.removeAll(named());

        assertEquals(Set.of(), missing);
    }

    @Test
    void namesPackagesAndTypesThatExist() throws IOException {
        Set<String> types = types();
        List<String> missing =
                named().stream()
                        .filter(each -> isOurs(each) || TYPE.matcher(each).matches())
                        .filter(each -> !Files.isDirectory(MAIN.resolve(each.replace('.', '/'))))
                        .filter(each -> !types.contains(each.substring(each.lastIndexOf('.') + 1)))
                        .toList();

        assertEquals(List.of(), missing);
    }

    @Test
    void namesPathsThatExist() throws IOException {
        List<Path> roots =
                List.of(
                        TOP,
                        MODULE,
                        TOP.resolve("templates"),
                        TOP.resolve("templates/assets/js"),
                        Path.of("src/test/resources/fixtures"),
                        Path.of("src/main/resources/io/github/quizmaven"));
        List<String> missing =
                named().stream()
                        .filter(each -> PATH.matcher(each).matches())
                        .filter(each -> roots.stream().noneMatch(root -> exists(root, each)))
                        .toList();

        assertEquals(List.of(), missing);
    }

    private static boolean exists(Path root, String path) {
        return Files.exists(root.resolve(path));
    }

    /** Whether something looks like a package of ours, or a type of one. */
    private static boolean isOurs(String name) {
        String first = name.split("\\.", 2)[0];
        return !name.endsWith(".py")
                && name.matches("[a-z]+(?:\\.[a-z]+)+(?:\\.[A-Z]\\w*)?")
                && Files.isDirectory(MAIN.resolve(first));
    }

    private static Set<String> types() throws IOException {
        Set<String> types = new TreeSet<>();
        for (Path root : List.of(Path.of("src"), Path.of("benchmarks", "src"))) {
            try (Stream<Path> files = Files.walk(root)) {
                files.map(each -> each.getFileName().toString())
                        .filter(each -> each.endsWith(".java"))
                        .forEach(each -> types.add(each.substring(0, each.length() - 5)));
            }
        }
        return types;
    }
}
