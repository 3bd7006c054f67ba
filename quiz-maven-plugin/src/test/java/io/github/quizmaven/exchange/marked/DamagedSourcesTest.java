package io.github.quizmaven.exchange.marked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.quizmaven.exchange.coverage.Coverage;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.write.QuizMarkdownWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fixtures of formats near Markdown with a line too few, too many or out of its place, and runs of
 * all signs: no exception, no line lost, no more than a moment.
 */
class DamagedSourcesTest {

    private static final List<String> FORMATS =
            List.of("quizmd", "mdq", "mkdocs-quiz", "quizdown", "text2qti", "mdbook");

    /** Not every line, since each run takes a moment. */
    private static final int STEP = 5;

    private static final int MANY = 4_000;
    private static final Duration MOMENT = Duration.ofSeconds(30);

    /**
     * Both are read so that what has no place becomes what is nearest: there is more to go wrong.
     */
    private static final List<Path> FIXTURES =
            List.of(
                    Path.of("src/test/resources/import"),
                    Path.of("src/test/resources/import-nearest"));

    private static final List<String> SIGNS =
            List.of(
                    "*",
                    "_",
                    "___",
                    "=",
                    "===\n",
                    "---\n",
                    "#",
                    "# a\n",
                    "`",
                    "```\n",
                    " ",
                    "\t",
                    "[",
                    "]",
                    "[[a]]",
                    "[^a]",
                    "[*] ",
                    "* [*] a\n",
                    "[numeric]: 1\n",
                    "$",
                    "$$\n",
                    "|",
                    "a|",
                    "> ",
                    "> a\n",
                    "- ",
                    "- a\n",
                    "1. a\n",
                    "<quiz>\n",
                    "<div>\n",
                    "+- 1",
                    "/",
                    "!!! a\n",
                    "a: b\n",
                    "Answer: 1\n",
                    "**Answer:** a | b\n",
                    "\"",
                    "'",
                    "\"\"\"\n",
                    "[[questions]]\n",
                    "a.",
                    "{",
                    "a = [",
                    "\\",
                    "\\u",
                    "# ",
                    "GROUP\n",
                    "a) b\n",
                    "... c\n",
                    "!import ./a.md\n",
                    "\u00a0");

    private static final List<String> PLACES =
            List.of(
                    "# T\n\n## Q1 · %s\n\n- [x] a\n- [ ] b\n",
                    "# T\n\n## Which?\n\n- [x] a%s\n- [ ] b\n\n%s\n",
                    "# T\n\n===\n\nWhich?\n\n* [*] a\n* [ ] %s\n\n===\n\n%s\n",
                    "<quiz>\n%s\n- [x] a\n- [ ] b\n%s\n</quiz>\n",
                    "1.  %s\n*a) b\nc)  %s\n",
                    "1.  %s\n! %s\n____\n",
                    "[[questions]]\ntype = \"Tracing\"\nprompt.program = \"\"\"%s\"\"\"\n",
                    "[[questions]]\nprompt.prompt = \"\"\"%s\"\"\"\n%s\n");

    /** A fixture and who reads it. */
    record Source(String format, String text) {
        @Override
        public String toString() {
            return format + ": " + text.lines().findFirst().orElse("");
        }
    }

    static Stream<Source> fixtures() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path fixtures : FIXTURES) {
            for (String format : FORMATS) {
                if (Files.exists(fixtures.resolve(format))) {
                    add(fixtures.resolve(format), format, sources);
                }
            }
        }
        return sources.stream();
    }

    private static void add(Path folder, String format, List<Source> sources) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                sources.add(new Source(format, Files.readString(file)));
            }
        }
    }

    static Stream<String> signs() {
        return SIGNS.stream();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void loseNothing(Source source) {
        List<String> lines = source.text().lines().toList();
        for (int at = 0; at < lines.size(); at += STEP) {
            List<String> without = new ArrayList<>(lines);
            without.remove(at);
            check(source, without, "without line " + (at + 1));
            List<String> twice = new ArrayList<>(lines);
            twice.add((at * 7 + 3) % lines.size(), lines.get(at));
            check(source, twice, "with line " + (at + 1) + " twice");
            check(source, lines.subList(0, at), "of " + at + " lines");
        }
    }

    @ParameterizedTest
    @MethodSource("signs")
    void areReadInAMoment(String sign) {
        String run = sign.repeat(MANY / sign.length());
        for (String place : PLACES) {
            String text = place.replace("%s", run);
            for (String format : FORMATS) {
                assertTimeoutPreemptively(
                        MOMENT, () -> lost(Importers.named(format), text), format);
            }
        }
    }

    private static void check(Source source, List<String> lines, String what) {
        String text = String.join("\n", lines) + "\n";
        assertEquals(List.of(), lost(Importers.named(source.format()), text), what);
    }

    private static List<String> lost(Importer importer, String text) {
        SourceFile file = SourceFile.of("quiz.md", text);
        Imported imported = importer.read(file, new ImportChoices(false, true));
        List<String> texts =
                imported.quizzes().stream()
                        .map(quiz -> QuizMarkdownWriter.write(quiz).text())
                        .toList();
        return Coverage.of(file, imported.notes(), imported.readings(), texts).lost().stream()
                .map(file::text)
                .toList();
    }
}
