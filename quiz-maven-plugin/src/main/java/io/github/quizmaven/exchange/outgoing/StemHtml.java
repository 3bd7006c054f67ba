package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.exchange.markup.TextMarkup;
import io.github.quizmaven.exchange.outgoing.html.Gaps;
import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What learners read of a question on a platform: what it asks, and what it explains afterwards.
 *
 * @param html writes the texts
 * @param messages in the quiz's language
 */
public record StemHtml(PlatformHtml html, Messages messages) {

    private static final String NOTHING = "";

    /** What the databases of platforms hold of a name. */
    private static final int LONGEST_NAME = 255;

    /** What a platform calls a quiz. */
    public static String name(Quiz quiz) {
        return cut(quiz.title() == null ? quiz.id() : quiz.title().text(), LONGEST_NAME);
    }

    /** The beginning of words that are too long. */
    public static String cut(String words, int most) {
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most));
    }

    /** What lists of questions call it: what is seen of its title, or its id. */
    public String name(Question question) {
        String seen = question.title() == null ? "" : TextMarkup.seen(html.of(question.title()));
        return seen.isEmpty() ? question.id() : seen;
    }

    /** The same for platforms whose databases hold no more of it. */
    public String shortName(Question question) {
        return cut(name(question), LONGEST_NAME);
    }

    /** What is asked, by title and stem, and the steps that are to be put in order by letters. */
    public String asked(Question question) {
        return asked(question, new Gaps(List.of()));
    }

    /** The same with what stands for the stem's blanks. */
    public String asked(Question question, Gaps gaps) {
        StringBuilder asked = new StringBuilder();
        if (question.title() != null) {
            String title = html.of(question.title());
            asked.append(
                    question.stem() == null
                            ? "<p>" + title + "</p>"
                            : "<p><strong>" + title + "</strong></p>\n");
        }
        if (question.stem() != null) {
            asked.append(html.of(question.stem(), gaps));
        }
        if (question.response() instanceof Sequences sequences) {
            asked.append('\n').append(steps(sequences.steps()));
            if (sequences.prompt() != null) {
                asked.append('\n').append(html.of(sequences.prompt()));
            }
        }
        return asked.toString();
    }

    private String steps(List<Step> steps) {
        StringBuilder list = new StringBuilder("<ol>\n");
        steps.forEach(each -> list.append("<li>").append(html.of(each.text())).append("</li>\n"));
        return list.append("</ol>").toString();
    }

    /** What is explained after the answer; empty if nothing is. */
    public String explained(Question question) {
        Parts parts = question.parts();
        StringBuilder explained = new StringBuilder();
        if (parts.solution() != null) {
            part(explained, NOTHING, parts.solution().text());
        }
        part(explained, "quickCheck", parts.quickCheck());
        List<Text> mistakes = parts.commonMistakes().mistakes();
        if (!mistakes.isEmpty()) {
            label(explained, "mistakes");
            if (parts.commonMistakes().leadIn() != null) {
                explained.append(html.of(parts.commonMistakes().leadIn())).append('\n');
            }
            explained.append("<ul>\n");
            mistakes.forEach(
                    each -> explained.append("<li>").append(html.of(each)).append("</li>\n"));
            explained.append("</ul>\n");
        }
        part(explained, "references", parts.references());
        return explained.toString().strip();
    }

    private void part(StringBuilder explained, String name, @Nullable Text text) {
        if (text != null) {
            if (!name.isEmpty()) {
                label(explained, name);
            }
            explained.append(html.of(text)).append('\n');
        }
    }

    private void label(StringBuilder explained, String name) {
        explained
                .append("<p><strong>")
                .append(PlatformHtml.escaped(messages.text(name)))
                .append("</strong></p>\n");
    }
}
