package io.github.quizmaven.exchange.outgoing.moodle;

import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.html.Gaps;
import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Cloze;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The text of a question with blanks, which Moodle keeps in braces within it. */
final class ClozeText {

    /** Stands for a blank until braces of the author's are safe; no author's text is such a tag. */
    private static final String MARK = "<gap>";

    private ClozeText() {}

    static String of(Question question, Cloze cloze, StemHtml html) {
        List<String> marks = Collections.nCopies(cloze.blanks().size(), MARK);
        // In a reference a brace is the same for a reader, and no blank for Moodle.
        String[] around =
                html.asked(question, new Gaps(marks))
                        .replace("{", "&#123;")
                        .replace("}", "&#125;")
                        .split(MARK, -1);
        StringBuilder text = new StringBuilder(around[0]);
        for (int index = 1; index < around.length; index++) {
            text.append(blank(cloze.blanks().get(index - 1), cloze.caseSensitive()))
                    .append(around[index]);
        }
        return text.toString();
    }

    private static String blank(Cloze.Blank blank, boolean caseSensitive) {
        return blank.answers().stream()
                .map(each -> "=" + escaped(each))
                .collect(
                        Collectors.joining(
                                "~", caseSensitive ? "{1:SHORTANSWER_C:" : "{1:SHORTANSWER:", "}"));
    }

    private static String escaped(String answer) {
        StringBuilder escaped = new StringBuilder();
        for (char each : answer.toCharArray()) {
            if ("}#~/\"\\*".indexOf(each) >= 0) {
                escaped.append('\\');
            }
            escaped.append(each);
        }
        return PlatformHtml.escaped(escaped.toString());
    }
}
