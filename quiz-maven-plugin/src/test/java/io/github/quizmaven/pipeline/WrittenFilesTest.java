package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.work.FolderLookup;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.write.QuizMarkdownWriter;
import io.github.quizmaven.write.WrittenQuiz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files of all kinds, sound and faulty, read, written and read again. */
class WrittenFilesTest {

    private static final Path SPEC = Path.of("..", "docs", "format.md");
    private static final Pattern EXAMPLE =
            Pattern.compile(
                    "^(`{32}) example\\n(.*?)^\\.\\n(.*?)^\\1$",
                    Pattern.MULTILINE | Pattern.DOTALL);

    private static final Stages STAGES = Stages.of(new QuizSchema());

    /** What is said where something is missing that a fault in the syntax had hidden. */
    private static final Set<String> ABSENCES =
            Set.of(
                    "response-missing",
                    "matching-pairs",
                    "numeric-answer",
                    "short-answer-form",
                    "cloze-blanks",
                    "quiz-empty",
                    "foreign-syntax");

    @TestFactory
    Stream<DynamicTest> filesSayTheSame() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : quizzes()) {
            SourceFile source =
                    SourceFile.decode(file.getFileName().toString(), Files.readAllBytes(file));
            if (source.undecodable() == null) {
                SourceFolder folder =
                        new FolderLookup(SourceTree.below(file.getParent(), List.of(), List.of()));
                tests.add(
                        DynamicTest.dynamicTest(file.toString(), () -> assertSame(source, folder)));
            }
        }
        assertTrue(tests.size() > 40, "files were not found");
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> examplesSayTheSame() throws IOException {
        String spec = Files.readString(SPEC);
        return EXAMPLE.matcher(spec)
                .results()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        "line "
                                                + (spec.substring(0, each.start()).lines().count()
                                                        + 1),
                                        () ->
                                                assertSame(
                                                        SourceFile.of(
                                                                "quiz.md",
                                                                each.group(2).replace('→', '\t')),
                                                        SourceFolder.EMPTY)));
    }

    private static List<Path> quizzes() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path root :
                List.of(
                        Path.of("src", "test", "resources"),
                        Path.of("src", "it"),
                        Path.of("..", "content", "src", "quiz"))) {
            try (Stream<Path> files = Files.walk(root)) {
                // What is there to be imported is written in other formats.
                files.filter(each -> each.toString().endsWith(".md"))
                        .filter(each -> !each.startsWith(root.resolve("import")))
                        .sorted()
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static void assertSame(SourceFile file, SourceFolder folder) {
        Reading reading = new QuizReader().quiz(file);
        // Comments are no part of a quiz, so that what they ignored is reported again.
        if (!(reading.authored() instanceof Quiz quiz) || file.text().contains("quiz-ignore")) {
            return;
        }
        // What may be a card where nobody can read the mode has no way to be written.
        if (quiz.mode() != Mode.FLASHCARDS
                && quiz.questions().stream()
                        .anyMatch(each -> each.response() instanceof Response.Recall)) {
            return;
        }
        WrittenQuiz written = QuizMarkdownWriter.write(quiz);
        SourceFile writtenFile = SourceFile.of(file.path(), written.text());
        Quiz read = (Quiz) Objects.requireNonNull(new QuizReader().quiz(writtenFile).authored());

        assertEquals(List.of(), written.losses(), written.text());
        assertEquals(written.text(), QuizMarkdownWriter.write(read).text());
        assertReports(reading, rules(file, folder), rules(writtenFile, folder));
    }

    /**
     * What a writer cannot repeat is a fault of the syntax, and only that; a fault that hid others
     * is gone and they are not.
     */
    private static void assertReports(Reading reading, List<String> before, List<String> after) {
        if (reading.diagnostics().isEmpty()) {
            assertEquals(before, after);
            return;
        }
        List<String> added = new ArrayList<>(after);
        before.forEach(added::remove);
        // Where options or questions were swallowed or hidden, their absence shows now, and so does
        // what shared a line with something that was reported.
        // Each fault that is gone can have hidden one absence.
        List<String> gone = new ArrayList<>(before);
        after.forEach(gone::remove);
        List<String> absent = added.stream().filter(ABSENCES::contains).toList();
        absent.subList(0, Math.min(absent.size(), gone.size())).forEach(added::remove);
        added.removeIf(
                each -> SyntaxRules.RULES.stream().noneMatch(rule -> rule.name().equals(each)));
        assertEquals(List.of(), added);
    }

    private static List<String> rules(SourceFile file, SourceFolder folder) {
        return new FilePass.Maker(STAGES, folder, RuleCatalog.ignorable(Set.of()))
                .quiz(file, "").checked().found().stream()
                        .map(each -> each.rule().name())
                        .sorted()
                        .toList();
    }
}
