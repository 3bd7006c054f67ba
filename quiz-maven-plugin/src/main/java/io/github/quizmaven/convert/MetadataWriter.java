package io.github.quizmaven.convert;

import io.github.quizmaven.model.DurationText;
import io.github.quizmaven.model.Level;
import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.model.Shuffle;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes a question's metadata as far as it differs from what the quiz or nobody says. */
final class MetadataWriter {

    private final Quiz quiz;
    private final Question question;
    private final Map<String, String> keys = new LinkedHashMap<>();

    private MetadataWriter(Quiz quiz, Question question) {
        this.quiz = quiz;
        this.question = question;
    }

    /** The keys with their values in YAML, but for {@code id} and {@code type}. */
    static Map<String, String> keys(Quiz quiz, Question question) {
        MetadataWriter writer = new MetadataWriter(quiz, question);
        writer.collect();
        return writer.keys;
    }

    private void collect() {
        put("category", question.category() == null ? null : YamlText.inList(question.category()));
        put("level", question.level() == null ? null : word(question.level()));
        put("time", question.time() == null ? null : DurationText.of(question.time()));
        boolean point = question.points().compareTo(BigDecimal.ONE) == 0;
        put("points", point ? null : question.points().stripTrailingZeros().toPlainString());
        put("attempts", attempts());
        put("tags", question.tags().isEmpty() ? null : YamlText.list(question.tags()));
        boolean shuffle = quiz.shuffle() == Shuffle.OPTIONS || quiz.shuffle() == Shuffle.ALL;
        Shuffle own = question.shuffle() ? Shuffle.OPTIONS : Shuffle.NONE;
        put("shuffle", question.shuffle() == shuffle ? null : own.word());
        boolean grading = question.grading() == quiz.grading();
        put("grading", grading ? null : question.grading().word());
        put("order", order());
        put("case", question.caseSensitive() ? "sensitive" : null);
        boolean unit = question.numeric() != null && question.numeric().unit() != null;
        put("unit", unit ? YamlText.inList(question.numeric().unit()) : null);
    }

    private void put(String key, @Nullable String value) {
        if (value != null) {
            keys.put(key, value);
        }
    }

    private static String word(Level level) {
        return level.word();
    }

    private @Nullable String attempts() {
        Integer usual = quiz.mode() == Mode.EXAM ? Integer.valueOf(1) : null;
        if (Objects.equals(question.attempts(), usual)) {
            return null;
        }
        return question.attempts() == null ? "unlimited" : question.attempts().toString();
    }

    /** The order, unless it is that of the steps. */
    private @Nullable String order() {
        int steps = question.options().isEmpty() ? question.steps().size() : 0;
        List<Integer> listed = IntStream.rangeClosed(1, steps).boxed().toList();
        return question.order().equals(listed) || question.order().isEmpty()
                ? null
                : question.order().toString();
    }
}
