package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.pipeline.catalog.RulePages;
import io.github.quizmaven.pipeline.path.PathClash;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.Title;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Value;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void otherUnicodeIsNamed() {
        SourceFile file = SourceFile.decode("quiz.md", SOUND.getBytes(StandardCharsets.UTF_16));
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
        TextRule broken =
                new TextRule() {
                    @Override
                    public RuleId id() {
                        return RuleId.error("options-distinct");
                    }

                    @Override
                    public void check(Subject subject, Consumer<Diagnostic> report) {
                        IllegalStateException bug = new IllegalStateException("…");
                        bug.setStackTrace(
                                new StackTraceElement[] {new StackTraceElement("…", "", null, -1)});
                        throw bug;
                    }
                };
        Stages stages =
                new Stages(
                        Beside.STAGES.quiz(),
                        Beside.STAGES.collection(),
                        quiz -> List.of(),
                        List.of(broken),
                        List.of());
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

    /** What the schemas say against a quiz whose {@code draw} no reader would let pass. */
    private static List<Diagnostic> refused(String json) {
        JsonNode data = JsonMapper.shared().readTree(json);
        assertEquals(0, data.path("questions").size());
        Value.Number number = new Value.Number(data.path("draw").decimalValue(), DRAW);
        Written<Integer> draw =
                new Written<>(Key.DRAW, number.number().intValueExact(), number, DRAW);
        String title = data.path("title").asString();
        return new QuizSchema()
                .check(
                        new Quiz(
                                "quiz",
                                SourceFile.of("quiz.md", "draw: 0"),
                                new Metadata(List.of(draw)),
                                new Title(title, Span.at(0)),
                                null,
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
