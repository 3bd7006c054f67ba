package io.github.quizmaven.convert;

import io.github.quizmaven.model.DurationText;
import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.PassMark;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.model.Shuffle;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what a quiz says about itself as far as it differs from the defaults. */
final class FrontMatterWriter {

    private static final int DEFAULT_PASS = 60;
    private static final int PASS_WITH_BADGE = 100;

    private final Quiz quiz;
    private final Map<String, String> keys = new LinkedHashMap<>();

    private FrontMatterWriter(Quiz quiz) {
        this.quiz = quiz;
    }

    /**
     * @param defaults what all questions have in common, by key
     */
    static String write(Quiz quiz, Map<String, String> defaults) {
        FrontMatterWriter writer = new FrontMatterWriter(quiz);
        writer.collect();
        writer.keys.entrySet().removeIf(each -> !isKey(each));
        if (!defaults.isEmpty()) {
            writer.keys.put(
                    "defaults",
                    defaults.entrySet().stream()
                            .map(each -> each.getKey() + ": " + each.getValue())
                            .collect(Collectors.joining(", ", "{ ", " }")));
        }
        if (writer.keys.isEmpty()) {
            // A key makes the file a quiz, whatever else it holds.
            writer.keys.put("mode", quiz.mode().word());
        }
        return fence("---", writer.keys, "---");
    }

    /** Keys and values between two lines. */
    static String fence(String opening, Map<String, String> keys, String closing) {
        return keys.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue() + "\n")
                .collect(Collectors.joining("", opening + "\n", closing));
    }

    private static boolean isKey(Map.Entry<String, String> key) {
        return Trial.accepts(fence("---", Map.of(key.getKey(), key.getValue()), "---"));
    }

    private void collect() {
        text("title", quiz.title());
        text("description", quiz.description());
        text("topic", quiz.topic());
        put("tags", quiz.tags().isEmpty() ? null : quiz.tags(), YamlText::list);
        text("author", quiz.author());
        text("license", quiz.license());
        text("date", quiz.date());
        text("lang", quiz.lang().equals("en") ? null : quiz.lang());
        put("mode", quiz.mode() == Mode.PRACTICE ? null : quiz.mode(), Mode::word);
        text("badge", quiz.badge());
        put("pass", isDefault(quiz.pass()) ? null : quiz.pass(), FrontMatterWriter::pass);
        put("shuffle", quiz.shuffle() == Shuffle.NONE ? null : quiz.shuffle(), Shuffle::word);
        put("draw", quiz.draw(), String::valueOf);
        put("time", quiz.time(), DurationText::of);
        put("estimate", estimate(), DurationText::of);
        put("grading", quiz.grading() == Grading.PARTIAL ? null : quiz.grading(), Grading::word);
        put("math", quiz.math() ? null : false, String::valueOf);
    }

    private void text(String key, @Nullable String text) {
        put(key, text, YamlText::of);
    }

    private <T> void put(String key, @Nullable T value, Function<T, String> form) {
        if (value != null) {
            keys.put(key, form.apply(value));
        }
    }

    private boolean isDefault(PassMark pass) {
        int usual = quiz.badge() == null ? DEFAULT_PASS : PASS_WITH_BADGE;
        return pass.percent() && pass.value().compareTo(PassMark.percent(usual).value()) == 0;
    }

    private static String pass(PassMark pass) {
        return pass.value().toPlainString() + (pass.percent() ? "%" : "");
    }

    /** The estimate, unless it is the sum of the questions' times. */
    private @Nullable Duration estimate() {
        Duration sum =
                quiz.questions().stream()
                        .map(Question::time)
                        .filter(Objects::nonNull)
                        .reduce(Duration.ZERO, Duration::plus);
        return sum.equals(quiz.estimate()) ? null : quiz.estimate();
    }
}
