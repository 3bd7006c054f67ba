package io.github.quizmaven.site;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.site.file.LinkTargets;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.site.file.Urls;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.script.ScriptBlock;
import io.github.quizmaven.site.template.Assets;
import io.github.quizmaven.site.template.TemplateSet;
import io.github.quizmaven.site.text.TextHtml;
import io.github.quizmaven.site.view.PageView;
import io.github.quizmaven.site.view.QuizModel;
import io.github.quizmaven.site.view.QuizView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a quiz's page. */
record QuizPage(TemplateSet templates, Assets assets, SiteOptions options) {

    /** Headings in an introduction are below the page's title. */
    static final int BELOW_TITLE = 2;

    /**
     * Where a page stands.
     *
     * @param path from the root of all files
     * @param up the page above it, or null
     * @param adapter the script that tells a learning platform what comes of it, or null
     */
    record Stand(String path, QuizView.@Nullable Up up, @Nullable RenderedFile adapter) {

        /** A window of the same origin only: nobody else holds a page that stands alone. */
        private static final String SAME_ORIGIN = "/";

        static Stand inSite(Quiz quiz, Folders folders) {
            return new Stand(
                    Urls.page(quiz.id()),
                    QuizPage.up(quiz, folders, Messages.of(quiz.lang())),
                    null);
        }

        static Stand alone(RenderedFile adapter) {
            return new Stand(Urls.page(""), null, adapter);
        }

        String embedOrigin(SiteOptions options) {
            return adapter == null ? options.embedOrigin() : SAME_ORIGIN;
        }
    }

    /** The bytes of the page of a quiz whose questions can all be answered. */
    byte[] html(Quiz quiz, LinkTargets targets, Stand stand) {
        Messages messages = Messages.of(quiz.lang());
        QuizSummary summary = QuizSummary.brief(quiz);
        PageView page =
                PageView.of(
                        stand.path(),
                        quiz.lang(),
                        summary.title(),
                        assets.style(),
                        assets.script());
        TextHtml html = new TextHtml(targets, messages);
        return templates.fill(
                "quiz.ftlh",
                new QuizModel(
                        page,
                        view(quiz, summary, stand.up(), html, messages),
                        messages.view(),
                        script(quiz, page, stand),
                        new QuizModel.Scripts(
                                page.root() + assets.results().path(),
                                stand.adapter() == null ? null : stand.adapter().path())));
    }

    private TemplateHTMLOutputModel script(Quiz quiz, PageView page, Stand stand) {
        return TextHtml.markup(ScriptBlock.json(quiz, page.root(), stand.embedOrigin(options)));
    }

    private static QuizView view(
            Quiz quiz,
            QuizSummary summary,
            QuizView.@Nullable Up up,
            TextHtml html,
            Messages messages) {
        return new QuizView(
                new QuizView.StartTexts(
                        summary.title(),
                        quiz.description(),
                        quiz.introduction() == null
                                ? null
                                : html.blocks(quiz.introduction(), BELOW_TITLE)),
                up,
                new QuizView.ModeView(
                        quiz.mode().word(),
                        messages.name("mode", quiz.mode().word()),
                        isTimed(quiz)),
                new QuizView.QuizFacts(
                        summary.extent().questions(),
                        isTimed(quiz) ? TimeLimit.of(quiz, messages) : null,
                        isTimed(quiz) ? TimeLimit.paces(quiz, messages) : List.of(),
                        estimate(quiz, summary, messages),
                        summary.extent().levels(messages),
                        pass(quiz.pass(), messages)),
                quiz.badge(),
                credits(quiz),
                new QuestionViews(html, messages).of(quiz));
    }

    private static QuizView.Up up(Quiz quiz, Folders folders, Messages messages) {
        String parent = Folders.parent(quiz.id());
        boolean catalogue = parent.isEmpty();
        return new QuizView.Up(
                catalogue ? messages.text("allQuizzes") : folders.name(parent),
                "../index.html",
                NextQuiz.fragment(quiz.id()),
                catalogue);
    }

    private static List<String> credits(Quiz quiz) {
        List<String> credits = new ArrayList<>();
        for (Key<String> each : List.of(Key.AUTHOR, Key.LICENSE)) {
            @Nullable String written = quiz.metadata().get(each);
            if (written != null) {
                credits.add(written);
            }
        }
        return credits;
    }

    private static String pass(PassMark pass, Messages messages) {
        String value = pass.value().stripTrailingZeros().toPlainString();
        return messages.text(pass.percent() ? "passPercent" : "passPoints")
                .replace("{value}", value);
    }

    /** Where a clock runs, its time is named as the limit that it is. */
    private static @Nullable String estimate(Quiz quiz, QuizSummary summary, Messages messages) {
        boolean limit = isTimed(quiz) && quiz.estimate() == null;
        return limit ? null : summary.extent().estimate(messages);
    }

    /** In the other modes a time is an estimate only. */
    private static boolean isTimed(Quiz quiz) {
        boolean clocked = quiz.mode() == Mode.CHALLENGE || quiz.mode() == Mode.EXAM;
        return clocked && isLimited(quiz);
    }

    private static boolean isLimited(Quiz quiz) {
        for (Question each : quiz.questions()) {
            if (each.time() != null) {
                return true;
            }
        }
        return quiz.time() != null;
    }
}
