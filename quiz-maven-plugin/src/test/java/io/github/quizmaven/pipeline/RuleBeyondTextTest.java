package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.pipeline.catalog.RulePages;
import io.github.quizmaven.pipeline.path.PathClash;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.SourceFolder;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.SourceTree;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The pages about rules whose flaws no Markdown text can show have the true reports. */
class RuleBeyondTextTest {

    private static final String SOUND = "---\ntitle: A\n---\n\n## Which?\n\n- [x] One\n- [ ] Two\n";

    private static final Pattern JSON =
            Pattern.compile("^```json\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Span DRAW = new Span(6, 7);

    @TempDir Path folder;

    @Test
    void bytesThatAreNotUtf8AreReportedOnceAtTheFirst() {
        SourceFile file =
                SourceFile.decode(
                        "quiz.md",
                        "---\n\ntitle: Caf\u00e9 \u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
        assertIsOnPage("encoding", Beside.check(file), "");
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
        List<Diagnostic> found = Beside.check(stages, file, SourceFolder.EMPTY);
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

    @Test
    void dataThatTheSchemasRefuseIsReportedAtItsKey() {
        String page = RulePages.page("schema");
        List<String> examples =
                JSON.matcher(page).results().map(example -> example.group(1)).toList();
        assertEquals(2, examples.size());
        List<Diagnostic> found = refused(examples.get(0));
        assertEquals(List.of("schema"), found.stream().map(each -> each.rule().name()).toList());
        assertEquals(DRAW, found.get(0).place().span());
        assertTrue(
                page.contains("```text\n" + found.get(0).message() + "\n```\n"),
                found.get(0).message());
        assertEquals(List.of(), refused(examples.get(1)));
    }

    /** What the schemas say against data whose {@code draw} stands in a file. */
    private static List<Diagnostic> refused(String json) {
        return new QuizSchema()
                .check(
                        new QuizDocument(
                                SourceFile.of("quiz.md", "draw: 0"),
                                true,
                                (ObjectNode) JsonMapper.shared().readTree(json),
                                Map.of("/draw", DRAW),
                                Map.of(),
                                List.of(),
                                List.of(),
                                List.of()));
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
        return BuiltIn.pipeline().check(settings).found().all();
    }

    private static void assertIsOnPage(String rule, List<Diagnostic> found, String path) {
        assertEquals(List.of(rule), found.stream().map(each -> each.rule().name()).toList());
        String report = "```text\n" + path + RuleDocsTest.words(found.get(0)) + "```\n";
        assertTrue(RulePages.page(rule).contains(report), report);
    }
}
