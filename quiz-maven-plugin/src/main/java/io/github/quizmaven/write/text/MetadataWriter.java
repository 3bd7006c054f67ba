package io.github.quizmaven.write.text;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.DurationText;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.write.form.YamlText;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a question's metadata as far as it differs from what the quiz or nobody says. */
public final class MetadataWriter {

    private final Quiz quiz;
    private final Question question;
    private final Map<String, String> keys = new LinkedHashMap<>();

    private MetadataWriter(Quiz quiz, Question question) {
        this.quiz = quiz;
        this.question = question;
    }

    /**
     * The keys with their values in YAML, but for {@code id} and {@code type}.
     *
     * @param own those that only the question's type has
     */
    static Map<String, String> keys(Quiz quiz, Question question, Map<String, String> own) {
        MetadataWriter writer = new MetadataWriter(quiz, question);
        writer.collect();
        for (Key<?> key : Key.QUESTION) {
            writer.put(key, own.get(key.name()));
        }
        return writer.keys;
    }

    private void collect() {
        put(
                Key.CATEGORY,
                question.category() == null ? null : YamlText.inList(question.category()));
        put(Key.LEVEL, question.level() == null ? null : question.level().word());
        put(Key.TIME, question.time() == null ? null : DurationText.of(question.time()));
        boolean point = question.points().compareTo(BigDecimal.ONE) == 0;
        put(Key.POINTS, point ? null : question.points().stripTrailingZeros().toPlainString());
        put(Key.ATTEMPTS, attempts());
        put(Key.TAGS, question.tags().isEmpty() ? null : YamlText.list(question.tags()));
        boolean shuffle = quiz.shuffle() == Shuffle.OPTIONS || quiz.shuffle() == Shuffle.ALL;
        boolean own = question.settings().shuffle();
        put(
                Key.SHUFFLE_OPTIONS,
                own == shuffle ? null : (own ? Shuffle.OPTIONS : Shuffle.NONE).word());
        boolean grading = question.settings().grading() == quiz.grading();
        put(Key.GRADING, grading ? null : question.settings().grading().word());
    }

    private void put(Key<?> key, @Nullable String value) {
        if (value != null) {
            keys.put(key.name(), value);
        }
    }

    private @Nullable String attempts() {
        @Nullable Integer usual = quiz.mode() == Mode.EXAM ? Integer.valueOf(1) : null;
        @Nullable Integer own = question.settings().attempts();
        if (Objects.equals(own, usual)) {
            return null;
        }
        return own == null ? "unlimited" : own.toString();
    }
}
