package io.github.quizmaven.fuzz;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.exchange.export.Exporters;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.pipeline.Beside;
import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.site.Folders;
import io.github.quizmaven.site.SiteOptions;
import io.github.quizmaven.site.SiteRenderer;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.write.QuizMarkdownWriter;
import io.github.quizmaven.write.WrittenQuiz;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a text all ways that the plugin has for one, and names what must not be. */
final class QuizTarget {

    private static final SiteRenderer RENDERER = new SiteRenderer(SiteOptions.DEFAULT);

    private QuizTarget() {}

    static List<String> problems(String text) {
        List<String> problems = new ArrayList<>(quizProblems(text, false));
        problems.addAll(importProblems(text));
        return problems;
    }

    /** What is wrong if the text is one of another format. */
    static List<String> importProblems(String text) {
        List<String> problems = new ArrayList<>();
        guard("import", problems, () -> bring(SourceFile.of("quiz.md", text)));
        return problems;
    }

    /** What is wrong with what it becomes in other formats; a quiz with errors becomes nothing. */
    static List<String> exportProblems(String text) {
        List<String> problems = new ArrayList<>();
        boolean sound =
                Beside.check(SourceFile.of("quiz.md", text)).stream()
                        .noneMatch(each -> each.severity() == Severity.ERROR);
        if (sound && read(text) instanceof Quiz quiz) {
            for (Exporter each : Exporters.all()) {
                guard(
                        each.format(),
                        problems,
                        () -> problems.addAll(SoundExport.problems(quiz, each)));
            }
        }
        return problems;
    }

    /**
     * The same without the import.
     *
     * @param lossless whether all of it can be written
     */
    static List<String> quizProblems(String text, boolean lossless) {
        List<String> problems = new ArrayList<>(checkProblems(text));
        problems.addAll(pageProblems(text));
        problems.addAll(writtenProblems(text, lossless));
        return problems;
    }

    static List<String> checkProblems(String text) {
        List<String> problems = new ArrayList<>();
        guard("check", problems, () -> check(SourceFile.of("quiz.md", text), problems));
        return problems;
    }

    static List<String> pageProblems(String text) {
        List<String> problems = new ArrayList<>();
        if (read(text) instanceof Quiz quiz) {
            guard("render", problems, () -> render(quiz, problems));
        }
        return problems;
    }

    static List<String> writtenProblems(String text, boolean lossless) {
        List<String> problems = new ArrayList<>();
        if (read(text) instanceof Quiz quiz) {
            guard("write", problems, () -> write(quiz, lossless, problems));
        }
        return problems;
    }

    private static @Nullable Authored read(String text) {
        return new QuizReader().quiz(SourceFile.of("quiz.md", text)).authored();
    }

    private static void guard(String what, List<String> problems, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | StackOverflowError failure) {
            StackTraceElement[] trace = failure.getStackTrace();
            problems.add(what + ": " + failure + " at " + (trace.length == 0 ? "" : trace[0]));
        }
    }

    private static void check(SourceFile file, List<String> problems) {
        for (Diagnostic each : Beside.check(file)) {
            if (each.rule().equals(RuleId.INTERNAL)) {
                problems.add("check: " + each.message());
            }
            said(each, problems);
        }
    }

    private static void said(Diagnostic each, List<String> problems) {
        if (each.message().chars().anyMatch(QuizTarget::endsALine)) {
            problems.add("two lines: " + each.message());
        }
        if (each.place().line() < 1 || each.place().column() < 1) {
            problems.add("no place: " + each.message());
        }
    }

    private static boolean endsALine(int each) {
        return each == '\n' || each == '\r' || each == 0x1b || each == 0x2028 || each == 0x85;
    }

    private static void render(Quiz quiz, List<String> problems) {
        for (RenderedFile each : RENDERER.quiz(quiz, SourceFolder.EMPTY, Folders.NONE)) {
            String html = new String(each.content(), StandardCharsets.UTF_8);
            SafeHtml.inPage(html).forEach(found -> problems.add("page: " + found));
        }
    }

    private static void write(Quiz quiz, boolean lossless, List<String> problems) {
        WrittenQuiz written = QuizMarkdownWriter.write(quiz);
        if (lossless) {
            written.losses().forEach(each -> problems.add("write: " + each));
        }
        if (written.read() == null) {
            problems.add("write: what was written is no quiz");
            return;
        }
        WrittenQuiz again = QuizMarkdownWriter.write(written.read());
        if (again.read() == null || written.losses().isEmpty() && !again.losses().isEmpty()) {
            problems.add("write: what was written loses something");
        } else if (!again.text().equals(written.text())
                && !QuizMarkdownWriter.write(again.read()).text().equals(again.text())) {
            problems.add("write: written again it is another text");
        }
    }

    private static void bring(SourceFile file) {
        for (Importer importer : Importers.all()) {
            for (Quiz each : importer.read(file, new ImportChoices(false, true)).quizzes()) {
                QuizMarkdownWriter.write(each);
            }
        }
    }
}
