package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ignoring what is reported about files together. */
class IgnoreInFolderTest {

    private static final String UNUSED =
            "b.md:5:33 there is no `duplicate-question` to ignore on line 5";

    @TempDir Path root;

    private List<String> includes = List.of("**");
    private RuleLevels levels = RuleLevels.DEFAULT;

    @Test
    void aQuestionMayBeAskedAgainForAReason() throws IOException {
        write("a.md", "80", "");
        write("b.md", "80", comment("duplicate-question"));

        Analysis analysis = analyse();

        assertEquals(List.of(), words(analysis));
        assertEquals(1, analysis.ignored());
    }

    @Test
    void onlyTheQuestionWithTheCommentIsIgnored() throws IOException {
        write("a.md", "80", comment("duplicate-question"));
        write("b.md", "80", "");

        assertEquals(
                List.of(
                        "a.md:5:33 there is no `duplicate-question` to ignore on line 5",
                        "b.md:5:4 this question was already asked in `a.md` on line 5"),
                words(analyse()));
        assertEquals("which-port", analyse().found().all().get(1).question());
    }

    @Test
    void commentsAboutOtherFilesAreUsefulOrNot() throws IOException {
        write("a.md", "8080", "");
        write("b.md", "80", comment("duplicate-question"));
        assertEquals(List.of(UNUSED), words(analyse()));

        levels = new RuleLevels(Map.of("duplicate-question", RuleLevel.OFF));
        assertEquals(List.of(), words(analyse()));
    }

    @Test
    void nobodyKnowsWhatFilesHoldThatAreNotReadOrLeftOut() throws IOException {
        write("a.md", "8080", "");
        write("b.md", "80", comment("duplicate-question"));
        includes = List.of("b.md");
        assertEquals(List.of(), words(analyse()));

        includes = List.of();
        Files.writeString(root.resolve("notes.md"), "# Notes\n");
        assertEquals(UNUSED, words(analyse()).get(0));

        write("a.md", "80", "\n\n```yaml question\nid: [\n```");
        assertEquals(1, words(analyse()).stream().filter(each -> !each.contains("notes")).count());
    }

    @Test
    void aQuizWhoseErrorsAreIgnoredIsSound() throws IOException {
        write("a.md", "![A port](port.png)", comment("image-missing"));
        assertEquals(List.of("a.md"), analyse().invalid());

        Files.writeString(
                root.resolve("a.md"),
                Files.readString(root.resolve("a.md"))
                        .replaceFirst("<!--.*-->", "")
                        .replace(".png)", ".png) " + comment("image-missing")));

        assertEquals(List.of(), words(analyse()));
        assertEquals(List.of("a.md"), analyse().valid());
    }

    private Analysis analyse() throws IOException {
        return BuiltIn.pipeline()
                .check(
                        new QuizSettings(
                                root,
                                root.resolveSibling("out"),
                                includes,
                                List.of(),
                                levels,
                                FailOn.ERROR,
                                false,
                                RenderInvalid.FAIL));
    }

    private static List<String> words(Analysis analysis) {
        return analysis.found().all().stream()
                .map(
                        each ->
                                "%s:%d:%d %s"
                                        .formatted(
                                                each.place().path(),
                                                each.place().line(),
                                                each.place().column(),
                                                each.message()))
                .toList();
    }

    private static String comment(String rule) {
        return " <!-- quiz-ignore " + rule + ": why -->";
    }

    /** Writes a quiz with a right answer and with something behind its heading, on line 5. */
    private void write(String path, String answer, String behind) throws IOException {
        Files.writeString(
                root.resolve(path),
                "---\ntitle: T\n---\n\n## Which port?%s\n\n- [x] %s\n- [ ] 443\n\n### Hint\n\nThink.\n\n### Solution\n\nSo.\n"
                        .formatted(behind, answer));
    }
}
