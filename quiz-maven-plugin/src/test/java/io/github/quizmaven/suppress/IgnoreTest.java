package io.github.quizmaven.suppress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which diagnostics a comment drops, by where it is. */
class IgnoreTest {

    private static final String WHY = ": for a reason -->";
    private static final String TAG = "<!-- quiz-ignore raw-html" + WHY;
    private static final String HINT = "<!-- quiz-ignore hint-present" + WHY;
    private static final String SAME = "<!-- quiz-ignore options-distinct" + WHY;

    /** A quiz with raw HTML in most of its parts; {@code %1$s} and so on are places of comments. */
    private static final String QUIZ =
            """
            ---
            title: A quiz
            mode: challenge
            ---
            %1$s

            An <i>introduction</i>.

            %2$s
            ## First%3$s
            %4$s
            ```yaml question
            level: easy
            ```
            %5$s
            A <i>stem</i>.%6$s

            And <b>more</b>.

            %7$s
            - [x] One <i>option</i>
            %8$s
            - [ ] Two <i>options</i>
              %9$s
            - [ ] Two <i>options</i>

            %10$s
            ### Solution

            Because <i>so</i>.
            %11$s

            > %12$s
            > A <i>quote</i>.

            ## Second

            - [x] One
            - [ ] Two

            ### Hint

            Think <i>well</i>.

            ### Solution

            So.
            """;

    private static final List<String> ALL =
            List.of(
                    "3 challenge-incomplete",
                    "7 raw-html",
                    "10 hint-present",
                    "16 raw-html",
                    "18 raw-html",
                    "21 raw-html",
                    "23 raw-html",
                    "25 options-distinct",
                    "25 raw-html",
                    "30 raw-html",
                    "34 raw-html",
                    "43 raw-html");

    @Test
    void theQuizHasItsDiagnosticsWithoutComments() {
        assertEquals(ALL, reports(quiz(1, "")));
    }

    @Test
    void aboveEverythingItCoversTheFileWithItsFrontMatter() {
        assertGone(1, TAG, "7", "16", "18", "21", "23", "25", "30", "34", "43");
        assertGone(1, "<!-- quiz-ignore challenge-incomplete" + WHY, "3");
        assertGone(1, HINT, "10");
    }

    @Test
    void aboveEverythingButAQuestionItCoversFrontMatterAndQuestion() {
        String text = quiz(1, TAG).replace("An <i>introduction</i>.\n", "\n");
        assertEquals(
                List.of(
                        "3 challenge-incomplete",
                        "10 hint-present",
                        "25 options-distinct",
                        "43 raw-html"),
                reports(text));
        String front = quiz(1, "<!-- quiz-ignore challenge-incomplete" + WHY);
        assertEquals(
                ALL.subList(2, ALL.size()),
                reports(front.replace("An <i>introduction</i>.\n", "\n")));
    }

    @Test
    void aboveAHeadingItCoversTheSection() {
        assertGone(2, TAG, "16", "18", "21", "23", "25", "30", "34");
        assertGone(2, HINT, "10");
        assertGone(10, TAG, "30", "34");
    }

    @Test
    void aboveABlockItCoversTheBlock() {
        assertGone(5, TAG, "16");
        assertGone(7, TAG, "21", "23", "25");
        assertGone(11, TAG, "34");
        assertGone(12, TAG, "34");
    }

    @Test
    void aboveAnItemOrInsideOneItCoversTheItem() {
        assertGone(8, TAG, "23");
        assertGone(9, TAG, "23");
    }

    @Test
    void atTheEndOfALineItCoversTheLine() {
        assertGone(3, " " + HINT, "10");
        assertGone(6, " " + TAG, "16");
        assertEquals(
                ALL.stream().filter(each -> !each.equals("25 options-distinct")).toList(),
                reports(
                        quiz(1, "")
                                .replace(
                                        "Two <i>options</i>\n\n",
                                        "Two <i>options</i> " + SAME + "\n\n")));
    }

    private static void assertGone(int place, String comment, String... lines) {
        String rule = comment.replaceAll(".*quiz-ignore ([a-z-]+):.*", "$1");
        List<String> gone = List.of(lines).stream().map(each -> each + " " + rule).toList();
        assertEquals(
                ALL.stream().filter(each -> !gone.contains(each)).toList(),
                reports(quiz(place, comment)));
    }

    private static String quiz(int place, String comment) {
        Object[] comments = new Object[12];
        for (int index = 0; index < comments.length; index++) {
            comments[index] = index == place - 1 ? comment : "";
        }
        return QUIZ.formatted(comments);
    }

    private static List<String> reports(String text) {
        return SuppressionSample.quiz(text.replace("\n", "\r\n")).all().stream()
                .map(each -> each.place().line() + " " + each.rule().name())
                .toList();
    }
}
