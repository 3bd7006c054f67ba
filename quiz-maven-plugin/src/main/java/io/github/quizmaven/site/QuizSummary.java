package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.site.language.Durations;
import io.github.quizmaven.site.language.Messages;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue keeps of a quiz, so that the quiz itself can be let go.
 *
 * @param badge the badge's title, or null
 */
public record QuizSummary(
        String id,
        String title,
        @Nullable String description,
        String lang,
        Mode mode,
        Extent extent,
        @Nullable String badge) {

    /**
     * How much there is to answer.
     *
     * @param questions how many a run asks
     * @param estimate how long it takes, or null
     * @param levels the levels of the questions, easiest first
     */
    public record Extent(int questions, @Nullable Duration estimate, List<Level> levels) {

        public Extent {
            levels = List.copyOf(levels);
        }

        @Nullable String estimate(Messages messages) {
            return estimate == null ? null : Durations.text(estimate, messages);
        }

        List<String> levels(Messages messages) {
            return levels.stream()
                    .map(level -> messages.name("level", level.word()))
                    .distinct()
                    .toList();
        }
    }

    public static QuizSummary of(Quiz quiz) {
        return new QuizSummary(
                quiz.id(),
                quiz.title() == null ? quiz.id() : quiz.title().text(),
                quiz.description(),
                quiz.lang(),
                quiz.mode(),
                extent(quiz.answerable()),
                quiz.badge());
    }

    private static Extent extent(Quiz quiz) {
        return new Extent(
                quiz.draw() == null ? quiz.questions().size() : quiz.draw(),
                quiz.estimate() == null ? quiz.time() : quiz.estimate(),
                quiz.questions().stream()
                        .map(Question::level)
                        .filter(Objects::nonNull)
                        .distinct()
                        .sorted(Comparator.comparingInt(Level::rank).thenComparing(Level::word))
                        .toList());
    }
}
