package io.github.quizmaven.exchange.outgoing.gift;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.PlatformTags;
import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.html.Pictures;
import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.syntax.Text;
import org.jspecify.annotations.Nullable;

/** Writes the questions of one quiz. */
final class GiftWriter {

    private final Quiz quiz;
    private final Losses losses;
    private final PlatformHtml html;
    private final StemHtml stems;

    GiftWriter(Quiz quiz, Losses losses) {
        Messages messages = Messages.of(quiz.lang());
        this.quiz = quiz;
        this.losses = losses;
        this.html = new PlatformHtml(Pictures.NONE, messages);
        this.stems = new StemHtml(html, messages);
    }

    /** A question with the blank line that ends it; empty if GIFT cannot have it. */
    String text(Question question) {
        @Nullable Response response = question.response();
        GiftAnswers answers =
                response == null
                        ? GiftAnswers.none("nothing is asked")
                        : response.accept(new GiftTypes(this, quiz, question, losses));
        if (answers.why() != null) {
            losses.leftOut(quiz, question, answers.why());
            return "";
        }
        String explained = stems.explained(question);
        String end = explained.isEmpty() ? "" : "####" + GiftText.of(explained) + "\n";
        String block = "{" + answers.lines() + end + "}";
        return comment(question)
                + title(question)
                + "[html]"
                + answers.stem().replace(GiftAnswers.HERE, block)
                + "\n\n";
    }

    /** What a learner reads, as GIFT. */
    String html(Text text) {
        String markup = GiftText.of(html.of(text));
        // Words in brackets at the start would name a format.
        return markup.startsWith("[") ? "[html]" + markup : markup;
    }

    /** What is asked, as GIFT, with its answers at the end. */
    String asked(Question question) {
        return GiftText.of(stems.asked(question)) + " " + GiftAnswers.HERE;
    }

    StemHtml stems() {
        return stems;
    }

    PlatformHtml html() {
        return html;
    }

    private String comment(Question question) {
        StringBuilder comment =
                new StringBuilder("// [id:")
                        .append(GiftText.ofComment(quiz.id() + "/" + question.id()))
                        .append(']');
        PlatformTags.of(quiz, question)
                .forEach(
                        each ->
                                comment.append(" [tag:")
                                        .append(GiftText.ofComment(each))
                                        .append(']'));
        return comment.append('\n').toString();
    }

    private String title(Question question) {
        return question.title() == null ? "" : "::" + GiftText.of(stems.name(question)) + "::";
    }
}
