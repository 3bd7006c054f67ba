package io.github.quizmaven.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No line of a file is lost in silence: it is on the page, in the data tree, part of the key, or a
 * diagnostic is about it; and none is on the page as the source of a quiz.
 */
class TraceTest {

    private static final Path FIXTURES = Path.of("src", "test", "resources", "fixtures");
    private static final Path CONTENT = Path.of("..", "content", "src", "quiz");
    private static final Path SPEC = Path.of("..", "docs", "format.md");
    private static final Path RULES = Path.of("..", "docs", "rules");

    private static final int ALL = Pattern.MULTILINE | Pattern.DOTALL;
    private static final Pattern OF_SPEC =
            Pattern.compile("^`{32} example\\n(.*?)^\\.\\n.*?^`{32}$", ALL);
    private static final Pattern OF_RULE = Pattern.compile("^(~{4,})markdown\\n(.*?)^\\1$", ALL);

    @TempDir Path root;

    @Test
    void noLineOfAnExampleIsLostOrRaw() throws IOException {
        Path spec = Files.createDirectory(root.resolve("spec"));
        for (MatchResult each : OF_SPEC.matcher(Files.readString(SPEC)).results().toList()) {
            long line = Files.readString(SPEC).substring(0, each.start(1)).lines().count();
            Files.writeString(
                    spec.resolve("line-" + line + ".md"), each.group(1).replace('→', '\t'));
        }
        Path rules = Files.createDirectory(root.resolve("rules"));
        try (Stream<Path> pages = Files.list(RULES)) {
            for (Path page : pages.sorted().toList()) {
                List<MatchResult> found =
                        OF_RULE.matcher(Files.readString(page)).results().toList();
                for (int index = 0; index < found.size(); index++) {
                    String name = page.getFileName().toString().replace(".md", "-" + index + ".md");
                    Files.writeString(rules.resolve(name), found.get(index).group(2));
                }
            }
        }
        List<TracedFolder> folders =
                List.of(
                        TracedFolder.of("sound fixtures", FIXTURES.resolve("valid")),
                        TracedFolder.of("flawed fixtures", FIXTURES.resolve("invalid")),
                        TracedFolder.of("examples of the format", spec),
                        TracedFolder.of("examples of the rules", rules),
                        TracedFolder.of("content", CONTENT));
        StringBuilder table = new StringBuilder(TracedFolder.header());
        folders.forEach(each -> table.append(each.row()));
        System.out.println(table);
        assertTrue(folders.stream().allMatch(each -> each.files() > 3), table.toString());
        assertEquals("", wrong(folders));
    }

    static String wrong(List<TracedFolder> folders) {
        StringBuilder wrong = new StringBuilder();
        for (TracedFolder each : folders) {
            each.all().lost().forEach(line -> wrong.append("lost: " + line + "\n"));
            each.all().raw().forEach(line -> wrong.append("raw: " + line + "\n"));
        }
        return wrong.toString();
    }
}
