package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.source.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out how a quiz is taken on a platform, and says what of it a platform cannot do. */
final class QuizRulesReader {

    private final Quiz quiz;
    private final List<Question> questions;
    private final boolean shuffles;
    private final Losses losses;

    /**
     * @param questions those that the platform has
     * @param shuffles whether it can show questions and options in another order
     */
    QuizRulesReader(Quiz quiz, List<Question> questions, boolean shuffles, Losses losses) {
        this.quiz = quiz;
        this.questions = questions;
        this.shuffles = shuffles;
        this.losses = losses;
    }

    QuizRules read() {
        mode();
        boolean counts = isClocked();
        return new QuizRules(attempts(), minutes(), counts, shuffled(), draw());
    }

    private boolean isClocked() {
        return quiz.mode() == Mode.CHALLENGE || quiz.mode() == Mode.EXAM;
    }

    private void mode() {
        switch (quiz.mode()) {
            case EXAM -> {}
            case PRACTICE, CHALLENGE ->
                    changed(Key.MODE, "answers are checked when all of them are submitted");
            case STUDY, FLASHCARDS -> lost(Key.MODE);
        }
    }

    /** A platform counts attempts at the quiz, we those at each question. */
    private @Nullable Integer attempts() {
        Set<@Nullable Integer> all = new HashSet<>();
        questions.forEach(each -> all.add(each.settings().attempts()));
        @Nullable Integer first = questions.get(0).settings().attempts();
        if (all.size() > 1) {
            attempts("attempts are those at the quiz, and not limited, since its questions differ");
            return null;
        }
        if (first != null && first > 1) {
            attempts("attempts are those at the quiz, not at each question");
        }
        return first;
    }

    private void attempts(String words) {
        for (Question each : questions) {
            @Nullable Span at = each.place(Key.ATTEMPTS);
            if (at != null && each.settings().attempts() != null) {
                losses.changed(quiz, each, at, words);
            }
        }
    }

    private @Nullable Long minutes() {
        @Nullable Duration time = quiz.time();
        if (time == null || !isClocked()) {
            lost(Key.TIME);
            return null;
        }
        long minutes = time.plusMinutes(1).minusNanos(1).toMinutes();
        if (!time.equals(Duration.ofMinutes(minutes))) {
            changed(Key.TIME, "the time is in whole minutes, here %d".formatted(minutes));
        }
        return minutes;
    }

    private boolean shuffled() {
        boolean options = quiz.shuffle() == Shuffle.OPTIONS || quiz.shuffle() == Shuffle.ALL;
        if (options && !shuffles) {
            lost(Key.SHUFFLE);
        }
        for (Question each : questions) {
            @Nullable Span at = each.place(Key.SHUFFLE_OPTIONS);
            boolean own = each.settings().shuffle();
            if (at != null && !each.options().isEmpty() && own != (options && shuffles)) {
                losses.changed(
                        quiz,
                        each,
                        at,
                        options && shuffles
                                ? "options are shuffled as in the other questions"
                                : "options are in their order, as in the other questions");
            }
        }
        return options && shuffles;
    }

    private QuizRules.@Nullable Draw draw() {
        boolean mixed = quiz.shuffle() == Shuffle.QUESTIONS || quiz.shuffle() == Shuffle.ALL;
        @Nullable Integer count = quiz.draw();
        if (!mixed && count == null) {
            return null;
        }
        BigDecimal points = questions.get(0).points();
        boolean equal = questions.stream().allMatch(each -> each.points().compareTo(points) == 0);
        if (!shuffles) {
            lost(Key.DRAW);
            lost(mixed ? Key.SHUFFLE : Key.DRAW);
            return null;
        }
        if (!equal) {
            String words = "all questions are asked in their order, since their points differ";
            changed(Key.DRAW, words);
            changed(mixed ? Key.SHUFFLE : Key.DRAW, words);
            return null;
        }
        int all = questions.size();
        return new QuizRules.Draw(count == null ? all : Math.min(count, all), points);
    }

    private void lost(Key<?> key) {
        @Nullable Span at = quiz.metadata().place(key);
        if (at != null) {
            losses.lost(quiz, null, at, "`" + key.name() + "`");
        }
    }

    private void changed(Key<?> key, String words) {
        @Nullable Span at = quiz.metadata().place(key);
        if (at != null) {
            losses.changed(quiz, null, at, words);
        }
    }
}
