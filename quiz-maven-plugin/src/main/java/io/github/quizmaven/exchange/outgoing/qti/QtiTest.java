package io.github.quizmaven.exchange.outgoing.qti;

import static io.github.quizmaven.exchange.outgoing.qti.QtiType.SCORE;

import io.github.quizmaven.exchange.outgoing.pack.RunPoints;
import io.github.quizmaven.exchange.outgoing.pack.XmlName;
import io.github.quizmaven.exchange.outgoing.qti.tree.Content;
import io.github.quizmaven.exchange.outgoing.qti.tree.Element;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.quiz.word.Shuffle;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as a test of its items.
 *
 * @param items what each question is, in order, those left out apart
 * @param introduction what its introduction is; empty if it has none
 */
record QtiTest(Quiz quiz, Map<Question, QtiItem> items, List<Content> introduction) {

    /** Its file in the package. */
    static final String PATH = "test.xml";

    String identifier() {
        return XmlName.of("quiz-", quiz.id());
    }

    String title() {
        return quiz.title() == null ? quiz.id() : quiz.title().text();
    }

    private boolean isExam() {
        return quiz.mode() == Mode.EXAM;
    }

    /** Whether time is up at some time, rather than an estimate. */
    static boolean isClocked(Quiz quiz) {
        return quiz.mode() == Mode.EXAM || quiz.mode() == Mode.CHALLENGE;
    }

    /** The score that passes; null if it depends on what is drawn. */
    static @Nullable BigDecimal mastery(Quiz quiz, List<Question> questions) {
        PassMark pass = quiz.pass();
        if (!pass.percent()) {
            return pass.value();
        }
        @Nullable BigDecimal points = RunPoints.of(questions, quiz.draw());
        return points == null ? null : points.multiply(pass.value()).movePointLeft(2);
    }

    Element root() {
        Element root =
                Element.qti("assessmentTest")
                        .with("identifier", identifier())
                        .with("title", title())
                        .add(score());
        if (isClocked(quiz) && quiz.time() != null) {
            root.add(limit(quiz.time()));
        }
        Element sum =
                Element.qti("sum", Element.qti("testVariables").with("variableIdentifier", SCORE));
        return root.add(
                        Element.qti("testPart", section())
                                .with("identifier", "part")
                                .with("navigationMode", "nonlinear")
                                .with("submissionMode", isExam() ? "simultaneous" : "individual"))
                .add(Element.qti("outcomeProcessing", Rules.set(SCORE, sum)));
    }

    private Element score() {
        List<Question> questions = List.copyOf(items.keySet());
        Element score = Responses.number(SCORE, "0");
        @Nullable BigDecimal all = RunPoints.of(questions, quiz.draw());
        @Nullable BigDecimal mastery = mastery(quiz, questions);
        if (all != null) {
            score.with("normalMaximum", all.toPlainString());
        }
        if (mastery != null) {
            score.with("masteryValue", mastery.toPlainString());
        }
        return score;
    }

    private Element section() {
        Element section =
                Element.qti("assessmentSection")
                        .with("identifier", "questions")
                        .with("title", title())
                        .with("visible", "true");
        if (quiz.draw() != null && quiz.draw() < items.size()) {
            section.add(Element.qti("selection").with("select", String.valueOf(quiz.draw())));
        }
        if (quiz.shuffle() == Shuffle.QUESTIONS || quiz.shuffle() == Shuffle.ALL) {
            section.add(Element.qti("ordering").with("shuffle", "true"));
        }
        if (!introduction.isEmpty()) {
            section.add(
                    Element.qti("rubricBlock")
                            .with("view", "candidate")
                            .with("use", "instructions")
                            .add(introduction));
        }
        items.forEach((question, item) -> section.add(reference(question, item)));
        return section;
    }

    private Element reference(Question question, QtiItem item) {
        Element reference =
                Element.qti("assessmentItemRef")
                        .with("identifier", item.reference())
                        .with("href", item.path());
        if (!isExam()) {
            @Nullable Integer attempts = question.settings().attempts();
            reference.add(
                    Element.qti("itemSessionControl")
                            .with("maxAttempts", attempts == null ? "0" : attempts.toString()));
        }
        if (quiz.mode() == Mode.CHALLENGE && question.time() != null) {
            reference.add(limit(question.time()));
        }
        return reference;
    }

    private static Element limit(Duration time) {
        return Element.qti("timeLimits").with("maxTime", String.valueOf(time.toSeconds()));
    }
}
