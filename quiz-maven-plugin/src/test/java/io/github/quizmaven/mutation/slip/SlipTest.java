package io.github.quizmaven.mutation.slip;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.mutation.Fixtures;
import io.github.quizmaven.mutation.Folder;
import io.github.quizmaven.mutation.Sound;
import io.github.quizmaven.mutation.Workbench;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.site.Folders;
import io.github.quizmaven.site.SiteOptions;
import io.github.quizmaven.site.SiteRenderer;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.FilesInMemory;
import io.github.quizmaven.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Nothing that an author slips in is lost in silence: with each slip at lines of some sound
 * quizzes, others for the next slip, either the page is the same as before, or there is a
 * diagnostic at the place, or an error elsewhere that lets nobody publish the page. {@code
 * -Dmutation.effort=3} makes each slip in nearly all quizzes that offer it a place.
 */
class SlipTest {

    /** How many lines of one quiz a slip is made at. */
    private static final int OF_ONE_QUIZ = 2 * Integer.getInteger("mutation.effort", 1);

    /** How many cases of a slip are enough. */
    private static final int OF_ONE_SLIP = 6 * Integer.getInteger("mutation.effort", 1);

    private final SiteRenderer renderer = new SiteRenderer(SiteOptions.DEFAULT);
    private final QuizReader reader = new QuizReader();

    @TempDir Path root;

    /**
     * A page before it was changed.
     *
     * @param said what readers see of it
     */
    private record Page(String html, String said) {

        static Page of(String html) {
            return new Page(html, Said.by(html));
        }

        boolean saysTheSameAs(String after) {
            return html.equals(after) || !after.isEmpty() && said.equals(Said.by(after));
        }
    }

    /** What came of one slip. */
    private static final class Row {

        private final Slip slip;
        private final List<String> silent = new ArrayList<>();
        private int cases;
        private int same;
        private int atPlace;

        Row(Slip slip) {
            this.slip = slip;
        }

        String line() {
            return "| %s | %s | %d | %d | %d | %d | %d |"
                    .formatted(
                            slip.family(),
                            slip.name(),
                            cases,
                            same,
                            atPlace,
                            cases - same - atPlace - silent.size(),
                            silent.size());
        }
    }

    @Test
    void everySlipIsReadAsMeantOrReportedAtItsPlace() throws Exception {
        Workbench workbench = new Workbench(root);
        List<Row> rows = new ArrayList<>();
        List<Sound> sound =
                new ArrayList<>(
                        Fixtures.sound().stream()
                                .filter(each -> !each.text().contains("quiz-ignore"))
                                .toList());
        Map<Sound, Page> pages = new IdentityHashMap<>();
        sound.forEach(
                each -> pages.put(each, Page.of(page(each.folder(), each.path(), each.text()))));
        for (Slip slip : Slip.all()) {
            Row row = new Row(slip);
            rows.add(row);
            // Each slip begins with another quiz.
            Collections.rotate(sound, 1);
            for (Sound quiz : sound) {
                if (row.cases >= OF_ONE_SLIP) {
                    break;
                }
                Page before = pages.get(quiz);
                List<Slip.Slipped> found = slip.in(quiz.text());
                int step = Math.max(1, found.size() / OF_ONE_QUIZ);
                for (int at = 0; at < found.size(); at += step) {
                    Slip.Slipped slipped = found.get(at);
                    if (before.html().contains(slipped.was())) {
                        // The line is shown as it is, so it is no syntax.
                        continue;
                    }
                    Folder folder = quiz.folder().with(quiz.path(), slipped.text());
                    row.cases++;
                    if (slip.where() != Slip.Part.ADDED
                            && before.saysTheSameAs(page(folder, quiz.path(), slipped.text()))) {
                        row.same++;
                        continue;
                    }
                    List<Diagnostic> diagnostics = workbench.found(folder);
                    if (diagnostics.stream().anyMatch(each -> isAt(each, quiz.path(), slipped))) {
                        row.atPlace++;
                    } else if (diagnostics.stream()
                            .noneMatch(each -> each.severity() == Severity.ERROR)) {
                        row.silent.add(quiz.path() + ":" + slipped.firstLine());
                    }
                }
            }
        }
        System.out.println(
                rows.stream()
                        .map(Row::line)
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "| who | slip | cases | same | at its place | as an error elsewhere |"
                                                + " silent |\n|---|---|---|---|---|---|---|\n",
                                        "\n")));
        assertEquals(
                "",
                rows.stream()
                        .flatMap(
                                row ->
                                        row.silent.stream()
                                                .map(each -> row.slip.name() + ": " + each))
                        .collect(Collectors.joining("\n")));
        assertEquals(
                List.of(),
                rows.stream().filter(row -> row.cases == 0).map(row -> row.slip.name()).toList());
    }

    /**
     * On its lines, in the block before them, or where what comes of them is in the question; of a
     * file that is no quiz any more, anywhere.
     */
    private static boolean isAt(Diagnostic diagnostic, String path, Slip.Slipped slipped) {
        return diagnostic.place().path().equals(path)
                && (diagnostic.rule().equals(SyntaxRules.NOT_A_QUIZ)
                        || isNear(diagnostic, slipped));
    }

    private static boolean isNear(Diagnostic diagnostic, Slip.Slipped slipped) {
        return diagnostic.place().line() <= slipped.sectionEnd()
                && diagnostic.place().endLine() >= slipped.firstLine() - 2;
    }

    private String page(Folder folder, String path, String text) {
        return reader.quiz(SourceFile.of(path, text)).authored() instanceof Quiz quiz
                        && quiz.questions().stream().allMatch(each -> each.isAnswerable())
                ? renderer.quiz(quiz, new FilesInMemory(folder.files()), Folders.NONE).stream()
                        .filter(each -> each.path().endsWith(".html"))
                        .map(RenderedFile::content)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .collect(Collectors.joining())
                : "";
    }
}
