package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.SourceFolder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said about comments that ignore nothing, and when nothing is said. */
class IgnoreUnusedTest {

    private static final String QUIZ =
            """
            ---
            title: A quiz
            ---

            ## First?

            - [x] One
            - [ ] Two

            ### Hint

            Think.

            ### Solution

            So.

            ## Second?

            - [x] One
            - [ ] Two

            ### Hint

            Think again.

            ### Solution

            So.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "raw-html | 5:28 there is no `raw-html` to ignore on line 5",
                "raw-htm | 5:28 `raw-htm` is no rule, so this ignores nothing",
                "all | 5:28 `all` is no rule, so this ignores nothing",
                "malformed-marker | 5:28 `malformed-marker` cannot be ignored",
                "path-clash | 5:28 `path-clash` cannot be ignored",
                "ignore-unused | 5:28 `ignore-unused` cannot be ignored",
                "'' | 5:11 this names no rule, so it ignores nothing"
            })
    void saysWhyACommentIgnoresNothing(String rule, String message) {
        assertEquals(List.of(message), words(behind("## First", comment(rule))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "## First | 5:18 there is no `raw-html` to ignore on lines 1 to 17",
                "- [x] | 7:18 there is no `raw-html` to ignore on lines 8 to 9",
                "- [ ] | 8:18 there is no `raw-html` to ignore on line 9",
                "Think. | 12:18 there is no `raw-html` to ignore on line 13",
                "### Solution | 14:18 there is no `raw-html` to ignore on lines 15 to 17",
                "## Second | 18:18 there is no `raw-html` to ignore on lines 19 to 30"
            })
    void namesTheLinesThatACommentCovers(String below, String message) {
        assertEquals(
                List.of(message),
                words(QUIZ.replaceFirst("(?m)^\\Q" + below, comment("raw-html") + "\n" + below)));
    }

    @Test
    void saysThatNothingStandsBelow() {
        assertEquals(
                List.of("31:18 nothing stands below this comment that it could be about"),
                words(QUIZ + "\n" + comment("raw-html")));
    }

    @Test
    void judgesEachRuleOfACommentAlone() {
        String text = behind("Think.", "<b> " + comment("raw-html, id-form, hint-leaks-answer"));

        assertEquals(
                List.of(
                        "12:39 there is no `id-form` to ignore on line 12",
                        "12:48 there is no `hint-leaks-answer` to ignore on line 12"),
                words(text));
    }

    @Test
    void missesNoReportsOfARuleThatIsOff() {
        RuleLevels levels =
                new RuleLevels(Map.of("raw-html", RuleLevel.OFF, "id-form", RuleLevel.INFO));
        CheckedFile without = check(behind("Think.", comment("raw-html, id-form")), levels);
        CheckedFile with = check(behind("Think.", "<b> " + comment("raw-html")), levels);

        assertEquals(
                List.of("12:35 there is no `id-form` to ignore on line 12"),
                words(without.found()));
        assertEquals(List.of(), words(with.found()));
        assertEquals(0, with.ignored());
    }

    @Test
    void countsWhatIsIgnored() {
        CheckedFile checked =
                check(
                        behind("So.", "<b> <i> " + comment("raw-html")) + "\n<u>\n",
                        RuleLevels.DEFAULT);

        assertEquals(2, checked.ignored());
        assertEquals(1, checked.found().size());
    }

    @Test
    void callsNothingUselessWhereTheSyntaxLeavesDoubt() {
        String text = behind("## First?", comment("raw-html"));

        assertEquals(
                List.of("7:3 `[]` does not start an option"),
                words(
                        text.replaceFirst("\\[x\\] One", "[] One")
                                .replaceFirst("\\[ \\] Two", "[x] Two")));
        assertEquals(
                List.of(
                        "5:28 there is no `raw-html` to ignore on line 5",
                        "21:3 `[]` does not start an option"),
                words(
                        text.replace(
                                "- [ ] Two\n\n### Hint\n\nThink again",
                                "- [] Two\n\n### Hint\n\nThink again")));
        assertEquals(
                List.of("metadata-syntax"),
                check(
                                text.replaceFirst(
                                        "\n\n- ", "\n\n```yaml question\nid: [\n```\n\n- "),
                                RuleLevels.DEFAULT)
                        .found()
                        .stream()
                        .map(each -> each.rule().name())
                        .toList());
    }

    @Test
    void callsNothingUselessWhereAStageIsBroken() {
        CheckedFile checked =
                new FileCheck(
                                new Stages(
                                        BuiltIn.STAGES.parser(),
                                        BuiltIn.STAGES.collectionParser(),
                                        any -> {
                                            throw new IllegalStateException("broken");
                                        },
                                        BuiltIn.STAGES.binder(),
                                        BuiltIn.STAGES.rules()),
                                SourceFile.of("a.md", behind("Think.", comment("hint-present"))))
                        .run();

        assertEquals(
                List.of("internal"),
                checked.found().stream().map(each -> each.rule().name()).toList());
    }

    @Test
    void callsNothingUselessInWhatIsNoQuiz() {
        assertEquals(List.of(), words(comment("not-a-quiz, raw-html") + "\n\n# Notes\n"));
    }

    @Test
    void aFolderPageHasNothingToIgnore() {
        SourceFile page =
                SourceFile.of("index.md", "# Linux\n\nA <b>text</b>. " + comment("raw-html"));

        assertEquals(
                List.of("3:33 there is no `raw-html` to ignore on line 3"),
                words(new FileCheck(BuiltIn.STAGES, page).runCollection()));
    }

    private static String comment(String rule) {
        return "<!-- quiz-ignore " + rule + ": why -->";
    }

    private static String behind(String text, String comment) {
        return QUIZ.replaceFirst("(?m)(^\\Q" + text + "\\E.*)$", "$1 " + comment);
    }

    private static CheckedFile check(String text, RuleLevels levels) {
        return new FileCheck(
                        BuiltIn.STAGES, SourceFile.of("a.md", text), SourceFolder.EMPTY, levels)
                .run();
    }

    private static List<String> words(String text) {
        return words(check(text, RuleLevels.DEFAULT).found());
    }

    private static List<String> words(Collection<Diagnostic> found) {
        return Diagnostics.of(found).all().stream()
                .map(
                        each ->
                                "%d:%d %s"
                                        .formatted(
                                                each.place().line(),
                                                each.place().column(),
                                                each.message()))
                .toList();
    }
}
