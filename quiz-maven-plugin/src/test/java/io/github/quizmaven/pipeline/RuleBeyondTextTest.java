package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages about rules whose flaws no Markdown text can show have the true reports. */
class RuleBeyondTextTest {

    private static final String SOUND = "---\ntitle: A\n---\n\n## Which?\n\n- [x] One\n- [ ] Two\n";

    @TempDir Path folder;

    @Test
    void bytesThatAreNotUtf8AreReportedOnceAtTheFirst() {
        SourceFile file =
                SourceFile.decode(
                        "quiz.md",
                        "---\n\ntitle: Caf\u00e9 \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertIsOnPage("encoding", new FileCheck(BuiltIn.STAGES, file).run().found(), "");
    }

    @Test
    void fileAboveTheLimitIsReported() throws IOException {
        Files.write(folder.resolve("quiz.md"), new byte[SourceTree.MAX_BYTES + 1]);
        assertIsOnPage("file-too-large", analyse(), "");
    }

    @Test
    void namesThatDifferInCaseAreReported() {
        assertIsOnPage(
                "path-clash", PathClash.check(List.of("Scaling.md", "scaling.md")), "scaling.md:");
        assertEquals(List.of(), PathClash.check(List.of("scaling-out.md", "scaling.md")));
    }

    @Test
    void bugOfARuleIsReported() {
        Rule broken =
                new Rule() {
                    @Override
                    public RuleId id() {
                        return RuleId.error("options-distinct");
                    }

                    @Override
                    public void check(BoundQuiz quiz, Consumer<Diagnostic> report) {
                        IllegalStateException bug = new IllegalStateException("…");
                        bug.setStackTrace(
                                new StackTraceElement[] {new StackTraceElement("…", "", null, -1)});
                        throw bug;
                    }
                };
        Stages stages =
                new Stages(
                        BuiltIn.STAGES.parser(),
                        BuiltIn.STAGES.collectionParser(),
                        document -> List.of(),
                        BuiltIn.STAGES.binder(),
                        List.of(broken));
        SourceFile file = SourceFile.of("quiz.md", SOUND);
        List<Diagnostic> found = new FileCheck(stages, file).run().found();
        assertEquals(1, found.size());
        assertIsOnPage(
                "internal",
                List.of(
                        new Diagnostic(
                                found.get(0).rule(),
                                found.get(0).place(),
                                found.get(0).message().replaceFirst(" at .*", " at …"),
                                found.get(0).help())),
                "");
    }

    private List<Diagnostic> analyse() throws IOException {
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
        return BuiltIn.pipeline().analyse(settings).found().all();
    }

    private static void assertIsOnPage(String rule, List<Diagnostic> found, String path) {
        assertEquals(List.of(rule), found.stream().map(each -> each.rule().name()).toList());
        String report = "```text\n" + path + RuleDocsTest.words(found.get(0)) + "```\n";
        assertTrue(RulePages.page(rule).contains(report), report);
    }
}
