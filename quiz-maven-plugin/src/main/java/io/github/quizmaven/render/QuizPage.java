package io.github.quizmaven.render;

import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.PassMark;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes a quiz's page. */
final class QuizPage {

    private final TemplateSet templates;
    private final Assets assets;
    private final SiteOptions options;

    QuizPage(TemplateSet templates, Assets assets, SiteOptions options) {
        this.templates = templates;
        this.assets = assets;
        this.options = options;
    }

    String html(Quiz quiz, String path, PageMedia media, List<CollectionText> texts) {
        Messages messages = Messages.of(quiz.lang());
        QuizSummary summary = QuizSummary.of(quiz);
        PageView page = PageView.of(path, quiz.lang(), summary.title(), assets);
        MarkdownHtml html =
                new MarkdownHtml(new SiteLinks(quiz.file().path(), path, media), messages);
        return templates.fill(
                "quiz.ftlh",
                Map.of(
                        "page", page,
                        "quiz", view(quiz, summary, up(quiz, texts, messages), html, messages),
                        "text", messages.page(),
                        "script",
                                MarkdownHtml.markup(
                                        ScriptBlock.json(quiz, page, messages, options))));
    }

    private static QuizView view(
            Quiz quiz, QuizSummary summary, String up, MarkdownHtml html, Messages messages) {
        String mode = quiz.mode().word();
        return new QuizView(
                summary.title(),
                quiz.description(),
                quiz.introduction() == null
                        ? null
                        : html.blocks(quiz.introduction(), QuestionViews.BELOW_TITLE),
                "../index.html",
                up,
                mode,
                messages.name("mode", mode),
                summary.questions(),
                summary.estimate() == null ? null : Durations.text(summary.estimate(), messages),
                summary.levels().stream()
                        .map(level -> messages.name("level", level.word()))
                        .distinct()
                        .toList(),
                pass(quiz.pass(), messages),
                quiz.badge(),
                isTimed(quiz),
                quiz.author(),
                quiz.license(),
                questions(quiz, html, messages));
    }

    private static String up(Quiz quiz, List<CollectionText> texts, Messages messages) {
        int slash = quiz.id().lastIndexOf('/');
        return slash < 0
                ? messages.text("allQuizzes")
                : CollectionText.title(quiz.id().substring(0, slash), texts);
    }

    private static List<QuestionView> questions(Quiz quiz, MarkdownHtml html, Messages messages) {
        QuestionViews views = new QuestionViews(html, messages);
        List<QuestionView> questions = new ArrayList<>();
        for (Question question : quiz.questions()) {
            questions.add(views.view(question, questions.size() + 1));
        }
        return questions;
    }

    private static String pass(PassMark pass, Messages messages) {
        String value = pass.value().stripTrailingZeros().toPlainString();
        return messages.text(pass.percent() ? "passPercent" : "passPoints")
                .replace("{value}", value);
    }

    /** In the other modes a time is an estimate only. */
    private static boolean isTimed(Quiz quiz) {
        boolean clocked = quiz.mode() == Mode.CHALLENGE || quiz.mode() == Mode.EXAM;
        boolean limited =
                quiz.time() != null
                        || quiz.questions().stream().anyMatch(each -> each.time() != null);
        return clocked && limited;
    }
}
