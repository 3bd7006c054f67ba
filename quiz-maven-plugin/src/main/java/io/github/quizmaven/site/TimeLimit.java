package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.language.Durations;
import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.view.QuizView;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much time learners have, in words: for the quiz, for its questions, or for both. */
final class TimeLimit {

    /** What the time that there is may be multiplied by; 0 is without limit. */
    private static final List<Integer> PACES = List.of(1, 2, 10, 0);

    private TimeLimit() {}

    static String of(Quiz quiz, Messages messages) {
        return of(quiz, 1, messages);
    }

    /** The limits that learners may choose from. */
    static List<QuizView.Pace> paces(Quiz quiz, Messages messages) {
        return PACES.stream()
                .map(
                        pace ->
                                new QuizView.Pace(
                                        String.valueOf(pace),
                                        messages.text("pace." + pace),
                                        pace == 0 ? "" : of(quiz, pace, messages)))
                .toList();
    }

    private static String of(Quiz quiz, int pace, Messages messages) {
        String whole =
                quiz.time() == null
                        ? null
                        : Durations.text(quiz.time().multipliedBy(pace), messages);
        return String.join(
                " · ",
                Stream.of(whole, each(quiz, pace, messages)).filter(Objects::nonNull).toList());
    }

    private static @Nullable String each(Quiz quiz, int pace, Messages messages) {
        List<Duration> times =
                quiz.questions().stream()
                        .map(Question::time)
                        .filter(Objects::nonNull)
                        .map(time -> time.multipliedBy(pace))
                        .sorted()
                        .toList();
        if (times.isEmpty()) {
            return null;
        }
        String least = Durations.text(times.get(0), messages);
        String most = Durations.text(times.get(times.size() - 1), messages);
        return least.equals(most)
                ? messages.text("limitEach").replace("{time}", most)
                : messages.text("limitRange").replace("{least}", least).replace("{most}", most);
    }
}
