package io.github.quizmaven.exchange.gfm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.coverage.Coverage;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.gfm.BankShapes.Asked;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.source.LineMap;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.write.QuizMarkdownWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What came out of a bank, and whether all that looks like an option is accounted for. */
final class BankChecks {

    /**
     * Written without looking at the reader: what a person would take for an option or an answer.
     */
    private static final Pattern SUSPICIOUS =
            Pattern.compile(
                    "\\s*(?:[-*+]\\s+\\[.{0,2}\\](?!\\().*|[-*+]\\s+\\([ x]\\).*|(?:[-*+]\\s+)?\\(?[A-Fa-f][.)]\\s.*|(?i:answer|correct answer|solution):.*)");

    private BankChecks() {}

    private static Imported read(String format, String text) {
        SourceFile file = SourceFile.of("bank.md", text);
        return Importers.named(format).read(file, new ImportChoices(false));
    }

    /** The questions that came out. */
    static List<Asked> taken(String format, String text) {
        List<Asked> taken = new ArrayList<>();
        for (var quiz : read(format, text).quizzes()) {
            for (Question question : quiz.questions()) {
                List<Integer> right = new ArrayList<>();
                List<String> options = new ArrayList<>();
                for (Option option : question.options()) {
                    if (option.correct()) {
                        right.add(options.size());
                    }
                    options.add(option.text().source().strip());
                }
                String title =
                        question.head().title() == null ? "" : question.head().title().source();
                taken.add(new Asked(title.strip(), options, right.size() == 1 ? right.get(0) : -1));
            }
        }
        return taken;
    }

    /** Each suspicious line is an option, or a note names it; no line is lost. */
    static void assertNamed(String format, String text) {
        SourceFile file = SourceFile.of("bank.md", text);
        Imported imported = read(format, text);
        LineMap lines = file.lines();
        Set<Integer> named = new TreeSet<>();
        for (var quiz : imported.quizzes()) {
            for (Question question : quiz.questions()) {
                question.options().forEach(each -> named.add(lines.line(each.marker().start())));
                if (question.parts().solution() != null
                        && question.parts().solution().answerSpan() != null) {
                    named.add(lines.line(question.parts().solution().answerSpan().start()));
                }
            }
        }
        for (Diagnostic note : imported.notes()) {
            for (int line = note.place().line(); line <= note.place().endLine(); line++) {
                named.add(line);
            }
        }
        List<String> unnamed = new ArrayList<>();
        boolean code = false;
        for (int line = 1; line <= lines.count(); line++) {
            String words = file.text(file.line(line));
            code ^= words.startsWith("```");
            if (!code && SUSPICIOUS.matcher(words).matches() && !named.contains(line)) {
                unnamed.add(line + ": " + words);
            }
        }
        assertEquals(List.of(), unnamed, text);
        List<String> outputs =
                imported.quizzes().stream()
                        .map(quiz -> QuizMarkdownWriter.write(quiz).text())
                        .toList();
        List<String> lost =
                Coverage.of(file, imported.notes(), imported.readings(), outputs).lost().stream()
                        .map(file::text)
                        .toList();
        assertEquals(List.of(), lost, text);
    }
}
