package io.github.quizmaven.render;

import io.github.quizmaven.model.Level;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue keeps of a quiz, so that the quiz itself can be let go.
 *
 * @param levels the levels of its questions, easiest first
 */
public record QuizSummary(
        String id,
        String title,
        @Nullable String description,
        String lang,
        String mode,
        int questions,
        @Nullable Duration estimate,
        List<Level> levels,
        @Nullable String badge) {

    public QuizSummary {
        levels = List.copyOf(levels);
    }

    public static QuizSummary of(Quiz quiz) {
        return new QuizSummary(
                quiz.id(),
                Objects.requireNonNullElse(quiz.title(), quiz.id()),
                quiz.description(),
                quiz.lang(),
                quiz.mode().word(),
                quiz.draw() == null ? quiz.questions().size() : quiz.draw(),
                estimate(quiz),
                quiz.questions().stream()
                        .map(Question::level)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.comparingInt(Level::rank).thenComparing(Level::word))
                        .toList(),
                quiz.badge());
    }

    /** What the author says, else the quiz's time, else the sum of the questions' times. */
    private static @Nullable Duration estimate(Quiz quiz) {
        if (quiz.estimate() != null) {
            return quiz.estimate();
        }
        if (quiz.time() != null) {
            return quiz.time();
        }
        Duration sum =
                quiz.questions().stream()
                        .map(Question::time)
                        .filter(Objects::nonNull)
                        .reduce(Duration.ZERO, Duration::plus);
        return sum.isZero() ? null : sum;
    }
}
