package io.github.quizmaven.exchange.outgoing.qti;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.StemHtml;
import io.github.quizmaven.exchange.outgoing.html.Formulas;
import io.github.quizmaven.exchange.outgoing.html.Gaps;
import io.github.quizmaven.exchange.outgoing.html.Pictures;
import io.github.quizmaven.exchange.outgoing.html.PlatformHtml;
import io.github.quizmaven.exchange.outgoing.qti.tree.Content;
import io.github.quizmaven.exchange.outgoing.qti.tree.Element;
import io.github.quizmaven.exchange.outgoing.qti.tree.Markup;
import io.github.quizmaven.math.FormulaBudget;
import io.github.quizmaven.math.Typeset;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the texts of one quiz, and reports what they lose. */
final class QtiTexts {

    private final Quiz quiz;
    private final Losses losses;
    private final PlatformHtml html;
    private final StemHtml stems;

    QtiTexts(Quiz quiz, Pictures pictures, Losses losses) {
        Messages messages = Messages.of(quiz.lang());
        this.quiz = quiz;
        this.losses = losses;
        this.html = new PlatformHtml(pictures, typeset(), messages);
        this.stems = new StemHtml(html, messages);
    }

    /** MathML, which QTI has a place for; a formula that cannot be typeset stays as written. */
    private static Formulas typeset() {
        FormulaBudget budget = new FormulaBudget();
        return (formula, display) ->
                budget.typeset(formula, display) instanceof Typeset.Shown shown
                        ? shown.mathml()
                        : Formulas.TEX.markup(formula, display);
    }

    /** What is asked, with what is put in the place of its blanks. */
    List<Content> asked(Question question, List<Element> blanks) {
        Gaps gaps = new Gaps(Collections.nCopies(blanks.size(), Markup.BLANK));
        return markup(question, question.stem(), blanks).blocks(stems.asked(question, gaps));
    }

    /** What is explained afterwards; empty if nothing is. */
    List<Content> explained(Question question) {
        @Nullable Solution solution = question.parts().solution();
        return markup(question, solution == null ? null : solution.text(), List.of())
                .blocks(stems.explained(question));
    }

    /** An option, a step, an item or a match. */
    List<Content> choice(Question question, Text text) {
        return markup(question, text, List.of()).flow(html.of(text));
    }

    /** A text that stands alone, of a question or of the quiz. */
    List<Content> blocks(@Nullable Question question, Text text) {
        return markup(question, text, List.of()).blocks(html.of(text));
    }

    private Markup markup(@Nullable Question question, @Nullable Text text, List<Element> blanks) {
        return new Markup(
                blanks.iterator(),
                words -> losses.changed(quiz, question, place(question, text), words));
    }

    private static Span place(@Nullable Question question, @Nullable Text text) {
        if (text != null) {
            return text.span();
        }
        return question == null ? new Span(0, 0) : question.head().place();
    }
}
