package io.github.quizmaven.site;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.NumberSigns;
import io.github.quizmaven.site.language.Durations;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.response.ResponseView;
import io.github.quizmaven.site.response.ResponseViews;
import io.github.quizmaven.site.text.TextHtml;
import io.github.quizmaven.site.view.QuestionView;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Makes the views of one quiz's questions. */
final class QuestionViews {

    private static final int BELOW_PART = ResponseView.TOP_HEADING + 1;

    private final TextHtml html;
    private final Messages messages;

    QuestionViews(TextHtml html, Messages messages) {
        this.html = html;
        this.messages = messages;
    }

    List<QuestionView> of(Quiz quiz) {
        NumberSigns signs = NumberSigns.of(quiz.lang());
        List<QuestionView> views = new ArrayList<>();
        for (Question question : quiz.questions()) {
            if (question.response() != null) {
                views.add(view(question, question.response(), views.size() + 1, signs));
            }
        }
        return views;
    }

    private QuestionView view(Question question, Response response, int number, NumberSigns signs) {
        ResponseViews responses =
                new ResponseViews(
                        QuestionView.anchorOf(question.id()),
                        question.stem(),
                        html,
                        messages,
                        signs);
        return new QuestionView(
                question.id(),
                String.valueOf(number),
                title(question, number),
                facts(question, response),
                response instanceof Cloze
                        ? null
                        : blocks(question.stem(), ResponseView.TOP_HEADING),
                response.accept(responses),
                parts(question.parts(), !(response instanceof Response.Recall)));
    }

    private QuestionView.TitleView title(Question question, int number) {
        @Nullable Text title = question.title();
        return title == null
                ? new QuestionView.TitleView(
                        TextHtml.plain(messages.text("question") + " " + number), null)
                : new QuestionView.TitleView(html.line(title), TextHtml.spoken(title));
    }

    private QuestionView.QuestionFacts facts(Question question, Response response) {
        @Nullable String category = question.category();
        @Nullable Level level = question.level();
        return new QuestionView.QuestionFacts(
                messages.name("kind", response.type() == null ? "card" : response.type().word()),
                category == null
                        ? null
                        : messages.name("category", category.toLowerCase(Locale.ROOT)),
                level == null ? null : messages.name("level", level.word()),
                level == null ? "" : String.valueOf(level.rank()),
                question.points().stripTrailingZeros().toPlainString(),
                question.time() == null ? null : Durations.text(question.time(), messages),
                response.expected().form().equals("multiple")
                        && question.settings().grading() == Grading.PARTIAL);
    }

    /**
     * @param solution whether the solution is one of them
     */
    private QuestionView.PartViews parts(Parts parts, boolean solution) {
        return new QuestionView.PartViews(
                all(parts.hints()),
                parts.solution() == null || !solution
                        ? null
                        : blocks(parts.solution().text(), BELOW_PART),
                blocks(parts.quickCheck(), BELOW_PART),
                blocks(parts.commonMistakes().leadIn(), BELOW_PART),
                all(parts.commonMistakes().mistakes()),
                blocks(parts.references(), BELOW_PART));
    }

    private List<TemplateHTMLOutputModel> all(List<Text> texts) {
        List<TemplateHTMLOutputModel> all = new ArrayList<>(texts.size());
        for (Text each : texts) {
            all.add(html.blocks(each, BELOW_PART));
        }
        return all;
    }

    private @Nullable TemplateHTMLOutputModel blocks(@Nullable Text text, int topHeading) {
        return text == null ? null : html.blocks(text, topHeading);
    }
}
