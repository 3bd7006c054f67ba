package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are quizzes by their names, and what is said of the others. */
class FileNamesTest {

    private static final String QUIZ =
            """
            # Title

            ## One?

            - [x] A
            - [ ] B

            ### Hint

            Think.

            ### Solution

            So it is. See [the other](two.markdown).
            """;

    @TempDir Path root;

    @Test
    void readsEveryEndingOfMarkdown() throws IOException {
        write("ONE.MD", QUIZ);
        write("two.markdown", QUIZ.replace("One?", "Two?").replace("A\n", "C\n"));
        Analysis analysis = check();
        assertEquals(List.of(), texts(analysis));
        assertEquals(List.of("ONE.MD", "two.markdown"), analysis.valid());
    }

    @Test
    void saysThatAReadmeHoldsAQuiz() throws IOException {
        write("a/README.md", QUIZ);
        write("b/README.markdown", QUIZ);
        write("c/README.md", "# Notes\n\nNothing to ask.\n");
        write("_draft.md", QUIZ);
        assertEquals(
                List.of(
                        "a/README.md: skipped for its name, but it holds questions",
                        "b/README.markdown: skipped for its name, but it holds questions"),
                texts(check()));
    }

    @Test
    void saysThatOtherEndingsHoldAQuiz() throws IOException {
        List<String> endings = List.of("mdown", "mkd", "mdx", "md.txt", "qmd");
        for (String each : endings) {
            write("x." + each, QUIZ);
            write("notes." + each, "# Notes\n\nNothing to ask.\n");
        }
        assertEquals(
                endings.stream()
                        .map(each -> "x." + each + ": skipped for its name, but it holds questions")
                        .sorted()
                        .toList(),
                texts(check()));
    }

    @Test
    void tellsTwoEndingsOfOneNameApart() throws IOException {
        write("two.markdown", QUIZ);
        write("two.md", QUIZ.replace("A\n", "C\n"));
        assertEquals(
                List.of("path-clash"),
                check().found().all().stream().map(each -> each.rule().name()).distinct().toList());
    }

    @Test
    void leavesOutNamesThatASiteCannotHave() throws IOException {
        List<String> flawed =
                List.of("a:b.md", "c\\d.md", "con.md", "e .md", "f|g.md", "sub./h.md", "i?.md");
        int number = 0;
        for (String each : flawed) {
            write(each, QUIZ.replace("One?", number++ + "?").replace(" See [the other]", " "));
        }
        write("two.markdown", QUIZ);
        Path site = root.resolveSibling("site-of-" + root.getFileName());
        QuizSettings settings = settings(site, RenderInvalid.SKIP);
        assertEquals(
                List.of("index.html", "manifest.json", "two/index.html"),
                List.copyOf(Pages.build(settings).keySet()));
        assertEquals(
                flawed.stream().sorted().toList(),
                check().found().all().stream()
                        .map(each -> each.place().path())
                        .filter(each -> !each.equals("two.markdown"))
                        .distinct()
                        .sorted()
                        .toList());
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Analysis check() throws IOException {
        return BuiltIn.pipeline().check(settings(root.resolveSibling("out"), RenderInvalid.FAIL));
    }

    private QuizSettings settings(Path site, RenderInvalid invalid) {
        return new QuizSettings(
                root, site, List.of(), List.of(), RuleLevels.DEFAULT, FailOn.ERROR, false, invalid);
    }

    private static List<String> texts(Analysis analysis) {
        return analysis.found().all().stream()
                .map(each -> each.place().path() + ": " + each.message())
                .toList();
    }
}
