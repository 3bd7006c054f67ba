package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The pages about rules that need more than one file: the examples are whole folders. A block is
 * the file that the sentence above it names last, or else {@code quiz.md}; a file that is only
 * named is empty.
 */
class RuleFolderDocsTest {

    /**
     * By rule, the file and the line that its flawed example is reported in, and what is marked.
     */
    static final Map<String, String> PLACES =
            Map.of(
                    "image-alt", "quiz.md 7 «![](pods.png)»",
                    "svg-unsafe", "quiz.md 7 «pods.svg»",
                    "duplicate-question", "web.md 5 «Which port does HTTPS use?»",
                    "conflicting-answer", "web.md 5 «Which port does HTTPS use?»");

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "^(~{4,}|`{3,})(?:markdown|xml)\\n(.*?)^\\1$",
                    Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REPORT =
            Pattern.compile("^```text\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("`([a-z]+\\.[a-z]+)`");

    @TempDir Path folder;

    static Set<String> rules() {
        return PLACES.keySet();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void flawedFolderIsReportedOnceAsShown(String rule) throws IOException {
        Path page = PAGES.resolve(rule + ".md");
        String text = Files.readString(page);
        Matcher report = REPORT.matcher(text);
        assertTrue(report.find(), rule);
        List<Diagnostic> found = reports(files(section(text, "Flawed")));
        assertEquals(
                List.of(rule + " " + PLACES.get(rule)),
                found.stream().map(each -> each.rule().name() + " " + underlined(each)).toList());
        Golden.assertMatches(
                page,
                text.substring(0, report.start(1))
                        + found.stream().map(this::words).collect(Collectors.joining())
                        + text.substring(report.end(1)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void soundFolderIsNotReported(String rule) throws IOException {
        Map<String, String> files =
                files(section(Files.readString(PAGES.resolve(rule + ".md")), "Sound"));
        assertTrue(files.size() > 1, files.keySet().toString());
        assertEquals(List.of(), reports(files));
    }

    @Test
    void readsTheFilesOfAnExample() {
        assertEquals(
                Map.of("a.md", "", "quiz.md", "a\n", "b.md", "b\n", "c.png", ""),
                files(
                        "Text.\n\n~~~~markdown\na\n~~~~\n\nAs `a.md` says, `b.md`:\n\n"
                                + "```xml\nb\n```\n\nWith `c.png`.\n"));
    }

    private static String section(String page, String name) {
        int start = page.indexOf("## " + name + "\n");
        // A question of an example starts with a level-2 heading too.
        int end = page.indexOf(name.equals("Flawed") ? "\n## Sound\n" : "\n## Settings\n");
        return page.substring(start, end);
    }

    private static Map<String, String> files(String section) {
        Map<String, String> files = new TreeMap<>();
        Set<String> named = new TreeSet<>();
        Matcher block = BLOCK.matcher(section);
        int from = 0;
        while (block.find()) {
            String last = "quiz.md";
            Matcher name = NAME.matcher(section.substring(from, block.start()));
            while (name.find()) {
                named.add(name.group(1));
                last = name.group(1).endsWith(".png") ? last : name.group(1);
            }
            files.put(last, block.group(2));
            from = block.end();
        }
        NAME.matcher(section.substring(from)).results().forEach(each -> named.add(each.group(1)));
        named.forEach(each -> files.putIfAbsent(each, ""));
        return files;
    }

    private List<Diagnostic> reports(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        QuizSettings settings =
                new QuizSettings(
                        folder,
                        folder.resolve("out"),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL);
        return BuiltIn.pipeline().check(settings).found().all();
    }

    private static String underlined(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        assertEquals(place.line(), place.endLine());
        return "%s %d «%s»"
                .formatted(
                        place.path(),
                        place.line(),
                        place.excerpt().substring(place.column() - 1, place.endColumn() - 1));
    }

    private String words(Diagnostic diagnostic) {
        String path = diagnostic.place().path();
        return (path.equals("quiz.md") ? "" : path + ":") + RuleDocsTest.words(diagnostic);
    }
}
