package io.github.quizmaven.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
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
                "raw-htm | 5:28 `raw-htm` is not a rule, so this ignores nothing",
                "all | 5:28 `all` is not a rule, so this ignores nothing",
                "malformed-marker | 5:28 `malformed-marker` cannot be ignored",
                "path-clash | 5:28 `path-clash` cannot be ignored",
                "ignore-unused | 5:28 `ignore-unused` cannot be ignored",
                "'' | 5:11 this names no rule, so it ignores nothing"
            })
    void saysWhyACommentIgnoresNothing(String rule, String message) {
        assertEquals(List.of(message), words(after("## First", comment(rule))));
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
    void saysThatNothingIsBelow() {
        assertEquals(
                List.of("31:18 there is nothing below this comment that it could be about"),
                words(QUIZ + "\n" + comment("raw-html")));
    }

    @Test
    void judgesEachRuleOfACommentAlone() {
        String text = after("Think.", "<b> " + comment("raw-html, id-form, hint-leaks-answer"));

        assertEquals(
                List.of(
                        "12:39 there is no `id-form` to ignore on line 12",
                        "12:48 there is no `hint-leaks-answer` to ignore on line 12"),
                words(text));
    }

    @Test
    void missesNoDiagnosticsOfARuleThatIsOff() {
        SuppressionSample without =
                SuppressionSample.quiz(after("Think.", comment("raw-html, id-form")), "raw-html");
        SuppressionSample with =
                SuppressionSample.quiz(after("Think.", "<b> " + comment("raw-html")), "raw-html");

        assertEquals(List.of("12:35 there is no `id-form` to ignore on line 12"), without.words());
        assertEquals(List.of(), with.words());
        assertEquals(0, with.suppressions().ignored());
    }

    @Test
    void countsWhatIsIgnored() {
        SuppressionSample sample =
                SuppressionSample.quiz(after("So.", "<b> <i> " + comment("raw-html")) + "\n<u>\n");

        assertEquals(2, sample.suppressions().ignored());
        assertEquals(1, sample.all().size());
    }

    @Test
    void callsNothingUselessWhereTheSyntaxLeavesDoubt() {
        String text = after("## First?", comment("raw-html"));

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
                SuppressionSample.quiz(
                                text.replaceFirst(
                                        "\n\n- ", "\n\n```yaml question\nid: [\n```\n\n- "))
                        .all()
                        .stream()
                        .map(each -> each.rule().name())
                        .toList());
    }

    @Test
    void callsNothingUselessWhereAStageIsBrokenOrCannotDecide() {
        String text = after("Think.", comment("hint-present, id-form"));
        SuppressionSample broken = SuppressionSample.quiz(text);
        broken.suppressions().doubt(Unknown.all(new Span(0, text.length())));
        SuppressionSample undecided = SuppressionSample.quiz(text);
        undecided.suppressions().doubt(Unknown.of(Span.at(text.indexOf("Think.")), "id-form"));

        assertEquals(List.of(), broken.words());
        assertEquals(
                List.of("12:25 there is no `hint-present` to ignore on line 12"),
                undecided.words());
    }

    @Test
    void dropsWhatComesAtTheEndOfARun() {
        String text = after("## First?", comment("duplicate-question"));
        SuppressionSample sample = SuppressionSample.quiz(text);
        SourceFile file = SourceFile.of("a.md", text);
        RuleId rule = RuleId.warning("duplicate-question");
        List<Diagnostic> late =
                List.of(
                        new Diagnostic(rule, file.place(Span.at(text.indexOf("First"))), "one"),
                        new Diagnostic(rule, file.place(Span.at(text.indexOf("Second"))), "two"));

        assertEquals(
                List.of("two second"),
                sample.suppressions().check(late).stream()
                        .map(each -> each.message() + " " + each.question())
                        .toList());
        assertEquals(List.of(), sample.words());
    }

    /** Neither the number of comments nor that of diagnostics multiplies the other. */
    @Test
    void looksAtNoCommentForEachDiagnostic() {
        String comments = (comment("raw-html") + "\n").repeat(20_000);
        String text = QUIZ.replaceFirst("Think\\.", "<b> ".repeat(20_000));
        SuppressionSample sample =
                SuppressionSample.quiz(text.replace("## First", comments + "## First"));

        assertEquals(20_000, sample.suppressions().ignored());
        assertEquals(0, sample.suppressions().unused().size());
    }

    @Test
    void callsNothingUselessInWhatIsNoQuiz() {
        assertEquals(List.of(), words(comment("not-a-quiz, raw-html") + "\n\n# Notes\n"));
    }

    @Test
    void whatIsReportedAboutAFolderPageCanBeIgnored() {
        String text = "# Linux\n\nA <b>text</b>. ";

        assertEquals(
                List.of("3:3 the HTML `<b>` is shown as text"),
                SuppressionSample.collection(text).words());
        assertEquals(
                List.of("3:43 there is no `id-form` to ignore on line 3"),
                SuppressionSample.collection(text + comment("raw-html, id-form")).words());
    }

    private static String comment(String rule) {
        return "<!-- quiz-ignore " + rule + ": why -->";
    }

    private static String after(String text, String comment) {
        return QUIZ.replaceFirst("(?m)(^\\Q" + text + "\\E.*)$", "$1 " + comment);
    }

    private static List<String> words(String text) {
        return SuppressionSample.quiz(text).words();
    }
}
