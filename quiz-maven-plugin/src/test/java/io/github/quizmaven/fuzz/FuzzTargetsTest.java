package io.github.quizmaven.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithUtf8Length;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.math.Typeset;
import io.github.quizmaven.math.Typesetter;
import io.github.quizmaven.media.svg.SvgCheck;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What Jazzer changes until something breaks. A build tries the seeds alone; the profile {@code
 * fuzz} goes on from them for as long as it is told to.
 */
class FuzzTargetsTest {

    private static final int MOST = 12_000;
    private static final int SHORT = 1_200;
    private static final Pattern FRONT_MATTER =
            Pattern.compile("(?s)\\A---\\n(.*?)^---$", Pattern.MULTILINE);
    private static final Pattern FORMULA = Pattern.compile("\\$\\$?([^$]{1,300})\\$");

    static Stream<String> quizzes() throws IOException {
        return Seeds.files().stream();
    }

    static Stream<String> questions() throws IOException {
        return Seeds.markdown().stream()
                .filter(each -> each.startsWith("## "))
                .map(each -> each.substring(each.indexOf('\n') + 1))
                .filter(each -> !each.isBlank())
                .distinct();
    }

    static Stream<String> frontMatters() throws IOException {
        return found(FRONT_MATTER);
    }

    static Stream<String> formulas() throws IOException {
        return found(FORMULA);
    }

    static Stream<byte[]> drawings() throws IOException {
        return Stream.concat(
                        Seeds.drawings().stream(),
                        Attacks.payloads().stream().map(FuzzTargetsTest::drawing))
                .map(each -> each.getBytes(StandardCharsets.UTF_8));
    }

    private static Stream<String> found(Pattern pattern) throws IOException {
        return Seeds.files().stream()
                .flatMap(each -> pattern.matcher(each).results())
                .map((MatchResult each) -> each.group(1))
                .distinct();
    }

    private static String drawing(String payload) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + payload + "</svg>";
    }

    @MethodSource("quizzes")
    @FuzzTest(maxDuration = "8h")
    void readsChecksShowsAndWritesAnyText(@NotNull @WithUtf8Length(max = MOST) String text) {
        assertEquals(List.of(), QuizTarget.quizProblems(text, false));
    }

    @MethodSource("quizzes")
    @FuzzTest(maxDuration = "8h")
    void exportsAnyText(@NotNull @WithUtf8Length(max = MOST) String text) {
        assertEquals(List.of(), QuizTarget.exportProblems(text));
    }

    @MethodSource("frontMatters")
    @FuzzTest(maxDuration = "8h")
    void readsAnyFrontMatter(@NotNull @WithUtf8Length(max = MOST) String yaml) {
        String text = "---\n" + yaml + "\n---\n\n## One\n\n- [x] A\n- [ ] B\n";
        assertEquals(List.of(), QuizTarget.quizProblems(text, false));
    }

    @MethodSource("quizzes")
    @FuzzTest(maxDuration = "8h")
    void importsAnyText(@NotNull @WithUtf8Length(max = MOST) String text) {
        assertEquals(List.of(), QuizTarget.importProblems(text));
    }

    /** The reading alone, which is many times as fast; so are the next two. */
    @MethodSource("questions")
    @FuzzTest(maxDuration = "8h")
    void readsAnyQuestion(@NotNull @WithUtf8Length(max = SHORT) String text) {
        read("---\ntitle: T\n---\n\n## One\n" + text);
    }

    @MethodSource("frontMatters")
    @FuzzTest(maxDuration = "8h")
    void readsAnyYaml(@NotNull @WithUtf8Length(max = SHORT) String yaml) {
        read("---\n" + yaml + "\n---\n");
    }

    @MethodSource("questions")
    @FuzzTest(maxDuration = "8h")
    void readsAnyForeignText(@NotNull @WithUtf8Length(max = SHORT) String text) {
        SourceFile file = SourceFile.of("quiz.md", "# T\n\n## One\n" + text);
        for (Importer each : Importers.all()) {
            each.read(file, new ImportChoices(false));
        }
    }

    private static void read(String text) {
        new QuizReader().quiz(SourceFile.of("quiz.md", text));
    }

    @MethodSource("formulas")
    @FuzzTest(maxDuration = "8h")
    void typesetsAnyFormula(@NotNull @WithUtf8Length(max = 600) String formula) {
        if (Typesetter.typeset(formula, true) instanceof Typeset.Shown shown) {
            assertEquals(List.of(), SafeHtml.inText(shown.mathml()));
        }
    }

    @MethodSource("drawings")
    @FuzzTest(maxDuration = "8h")
    void checksAnyDrawing(byte[] bytes) {
        SvgCheck.flaw(bytes);
    }
}
