package io.github.quizmaven.exchange.outgoing.scorm;

import io.github.quizmaven.exchange.outgoing.pack.XmlName;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Mode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest says of a quiz.
 *
 * @param id an XML name
 * @param title what the platform calls it
 * @param mastery the per cent that pass; null if nothing is graded or it depends on what is drawn
 * @param limit how much time there is in all, or null
 */
record ScormFacts(String id, String title, @Nullable BigDecimal mastery, @Nullable Duration limit) {

    /** What a title can have in both versions. */
    private static final int MOST_TITLE = 200;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ScormFacts of(Quiz quiz) {
        String title = quiz.title() == null ? quiz.id() : quiz.title().text();
        boolean clocked = quiz.mode() == Mode.CHALLENGE || quiz.mode() == Mode.EXAM;
        return new ScormFacts(
                XmlName.of("quiz-", quiz.id()),
                cut(title),
                isGraded(quiz) ? mastery(quiz) : null,
                clocked ? quiz.time() : null);
    }

    static boolean isGraded(Quiz quiz) {
        return quiz.mode() != Mode.STUDY && quiz.mode() != Mode.FLASHCARDS;
    }

    private static @Nullable BigDecimal mastery(Quiz quiz) {
        BigDecimal value = quiz.pass().value();
        if (!quiz.pass().percent()) {
            @Nullable BigDecimal total = total(quiz.answerable().questions(), quiz.draw());
            if (total == null || total.signum() == 0) {
                return null;
            }
            value = value.multiply(HUNDRED).divide(total, 4, RoundingMode.DOWN);
        }
        // As the page rounds the score, so that who has just passed has passed here.
        return value.min(HUNDRED).setScale(2, RoundingMode.DOWN).stripTrailingZeros();
    }

    /** The points of a run; null if they depend on what is drawn. */
    private static @Nullable BigDecimal total(List<Question> questions, @Nullable Integer draw) {
        List<BigDecimal> points = questions.stream().map(Question::points).toList();
        if (draw == null || draw >= points.size()) {
            return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        boolean equal = points.stream().allMatch(each -> each.compareTo(points.get(0)) == 0);
        return equal ? points.get(0).multiply(BigDecimal.valueOf(draw)) : null;
    }

    private static String cut(String title) {
        if (title.length() <= MOST_TITLE) {
            return title;
        }
        int end = MOST_TITLE - 1;
        return title.substring(0, Character.isHighSurrogate(title.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }
}
