package io.github.quizmaven.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.rule.TextRule;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole folders, fixed in rounds until nothing is left to fix. */
class FolderFixTest {

    private static final Path INVALID = Path.of("src", "test", "resources", "fixtures", "invalid");
    private static final RuleId TWICE = RuleId.warning("twice");

    @TempDir private Path folder;

    @Test
    void leavesNothingThatItCouldFixAndChangesNothingTheSecondTime() throws IOException {
        copyFixtures();

        FolderFix.Outcome first = fix(Beside.STAGES, true);
        assertEquals(first.count(), fix(Beside.STAGES, true).count(), "nothing was written");
        write(first);
        FolderFix.Outcome second = fix(Beside.STAGES, true);

        assertEquals(Set.of(), first.unsettled());
        assertTrue(first.count() > 400, () -> first.count() + " fixes");
        assertEquals(
                List.of(),
                first.left().found().all().stream().filter(each -> each.fix() != null).toList());
        assertEquals(Map.of(), second.texts());
        assertEquals(first.left().found(), second.left().found());
    }

    @Test
    void safeFixesChangeNoKey() throws IOException {
        copyFixtures();
        Map<String, String> before = keys();

        FolderFix.Outcome outcome = fix(Beside.STAGES, false);
        write(outcome);
        Map<String, String> after = keys();

        assertTrue(outcome.count() > 150, () -> outcome.count() + " fixes");
        before.keySet().retainAll(after.keySet());
        assertTrue(before.size() > 300, () -> before.size() + " questions");
        before.forEach((question, key) -> assertEquals(key, after.get(question), question));
    }

    /** What it shows would be written, and what it counts is what a check then finds. */
    @Test
    void fixesNothingThatACommentIgnoresAndLosesNoComment() throws IOException {
        String ignored = " <!-- quiz-ignore option-label: it is about labels -->";
        Path file =
                Files.writeString(
                        folder.resolve("a.md"),
                        quiz("Which?").replace("one", "one (correct)" + ignored)
                                + "\n### Hint: think"
                                + ignored
                                + " of it\n\n### Solution\n\nSo.\n");

        FolderFix.Outcome outcome = fix(Beside.STAGES, true);

        assertEquals(Map.of(), outcome.texts(), Files.readString(file));
        assertEquals(
                List.of("malformed-heading"),
                outcome.left().found().all().stream().map(each -> each.rule().name()).toList());
    }

    @Test
    void leavesAFileAloneWhoseFixesUndoEachOther() throws IOException {
        Files.writeString(folder.resolve("a.md"), quiz("Which is odd?"));
        Files.writeString(folder.resolve("b.md"), quiz("Which is even?"));

        FolderFix.Outcome outcome =
                fix(
                        stages(
                                (text, at) ->
                                        text.startsWith("odd", at)
                                                ? "even"
                                                : text.startsWith("even", at) ? "odd" : ""),
                        true);

        assertEquals(Set.of("a.md", "b.md"), outcome.unsettled());
        assertEquals(Map.of(), outcome.texts());
        assertEquals(0, outcome.count());
    }

    @Test
    void leavesAFileAloneWhoseFixesComeToNoEnd() throws IOException {
        Files.writeString(folder.resolve("a.md"), quiz("Which is odd?"));

        FolderFix.Outcome outcome =
                fix(stages((text, at) -> text.startsWith("odd", at) ? "more odd" : ""), true);

        assertEquals(Set.of("a.md"), outcome.unsettled());
        assertEquals(Map.of(), outcome.texts());
    }

    @Test
    void leavesAFileAloneThatHasChangedSinceItWasChecked() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), quiz("Which is odd?"));

        FolderFix.Outcome outcome =
                FolderFix.run(
                        folder,
                        true,
                        contents -> {
                            Analysis analysis =
                                    check(
                                            stages(
                                                    (text, at) ->
                                                            text.startsWith("odd", at)
                                                                    ? "even"
                                                                    : ""),
                                            contents);
                            Files.writeString(file, quiz("Which is odd, and new?"));
                            return analysis;
                        });

        assertEquals(Set.of("a.md"), outcome.unsettled());
        assertEquals(quiz("Which is odd, and new?"), Files.readString(file));
    }

    @Test
    void replacesAFileOnlyIfItIsWhatWasRead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.md"), "now");
        SourceTree tree = SourceTree.at(folder);

        assertEquals(false, tree.replace("a.md", "then".getBytes(UTF_8), "new".getBytes(UTF_8)));
        assertEquals("now", Files.readString(file));
        assertEquals(true, tree.replace("a.md", "now".getBytes(UTF_8), "new".getBytes(UTF_8)));
        assertEquals("new", Files.readString(file));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    /** What a rule would write in place of what is at an offset; empty for nothing. */
    private interface Replacement {
        String of(String text, int at);
    }

    /** All stages, with one rule that reports words. */
    private static Stages stages(Replacement replacement) {
        Rule rule =
                new TextRule() {
                    @Override
                    public RuleId id() {
                        return TWICE;
                    }

                    @Override
                    public void check(Subject subject, Consumer<Diagnostic> report) {
                        String text = subject.authored().file().text();
                        for (int at = 0; at < text.length(); at++) {
                            String other = replacement.of(text, at);
                            if (!other.isEmpty()) {
                                int end = text.startsWith("odd", at) ? at + 3 : at + 4;
                                Span span = new Span(at, end);
                                report.accept(
                                        new Diagnostic(
                                                TWICE,
                                                subject.place(span),
                                                "a word",
                                                Help.of(
                                                        "write another",
                                                        Fix.safe(new Edit(span, other)))));
                                return;
                            }
                        }
                    }
                };
        Stages all = Beside.STAGES;
        return new Stages(all.quiz(), all.collection(), all.schema(), List.of(rule), List.of());
    }

    private FolderFix.Outcome fix(Stages stages, boolean unsafe) throws IOException {
        return FolderFix.run(folder, unsafe, contents -> check(stages, contents));
    }

    private Analysis check(Stages stages, Map<String, byte[]> contents) throws IOException {
        QuizSettings settings =
                new QuizSettings(
                        folder,
                        folder.resolve("none"),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL);
        QuizPipeline pipeline =
                new QuizPipeline(
                        stages,
                        each -> {
                            throw new IllegalStateException();
                        });
        try (BuildCache known = BuildCache.none(settings, contents)) {
            return pipeline.with(known).check(settings);
        }
    }

    private void write(FolderFix.Outcome outcome) throws IOException {
        for (String path : outcome.texts().keySet()) {
            Files.write(folder.resolve(path), outcome.texts().get(path).bytes());
        }
    }

    private void copyFixtures() throws IOException {
        for (Path each : fixtures()) {
            Files.copy(each, folder.resolve(each.getFileName().toString()));
        }
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(INVALID)) {
            return files.filter(each -> each.toString().endsWith(".md")).sorted().toList();
        }
    }

    /** By file, title and what is asked: which options of each question are right. */
    private Map<String, String> keys() throws IOException {
        Map<String, String> keys = new TreeMap<>();
        for (Path each : fixtures()) {
            String name = each.getFileName().toString();
            Reading reading =
                    new QuizReader()
                            .quiz(
                                    SourceFile.decode(
                                            name, Files.readAllBytes(folder.resolve(name))));
            if (reading.authored() instanceof Quiz quiz) {
                for (Question question : quiz.questions()) {
                    if (question.complete()
                            && question.isAnswerable()
                            && question.title() != null) {
                        keys.put(
                                name
                                        + " "
                                        + question.title().source()
                                        + " "
                                        + question.options().size(),
                                question.options().stream().map(Option::correct).toList()
                                        + " "
                                        + question.type());
                    }
                }
            }
        }
        return keys;
    }

    private static String quiz(String title) {
        return "---\ntitle: A quiz\n---\n\n## " + title + "\n\n- [x] one\n- [ ] two\n";
    }
}
