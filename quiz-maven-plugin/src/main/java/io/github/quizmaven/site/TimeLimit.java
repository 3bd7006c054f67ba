package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.site.language.Durations;
import io.github.quizmaven.site.language.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much time learners have, in words: for the quiz, for its questions, or for both. */
final class TimeLimit {

    private TimeLimit() {}

    static String of(Quiz quiz, Messages messages) {
        String whole = quiz.time() == null ? null : Durations.text(quiz.time(), messages);
        return String.join(
                " · ", Stream.of(whole, each(quiz, messages)).filter(Objects::nonNull).toList());
    }

    private static @Nullable String each(Quiz quiz, Messages messages) {
        List<Duration> times =
                quiz.questions().stream()
                        .map(Question::time)
                        .filter(Objects::nonNull)
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
