package io.github.quizmaven.write.text;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.DurationText;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.write.form.YamlText;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what a quiz says about itself as far as it differs from the defaults. */
public final class FrontMatterWriter {

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
    public static String write(Quiz quiz, Spelling spelling, Map<String, String> defaults) {
        FrontMatterWriter writer = new FrontMatterWriter(quiz);
        writer.collect();
        writer.keys.keySet().removeIf(spelling::leavesOut);
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

    /** The keys with their values in YAML. */
    public static Map<String, String> keys(Quiz quiz) {
        FrontMatterWriter writer = new FrontMatterWriter(quiz);
        writer.collect();
        return writer.keys;
    }

    /** KeyChoices and values between two lines. */
    public static String fence(String opening, Map<String, String> keys, String closing) {
        return keys.entrySet().stream()
                .map(each -> each.getKey() + ": " + each.getValue() + "\n")
                .collect(Collectors.joining("", opening + "\n", closing));
    }

    private void collect() {
        text("title", quiz.title() == null ? null : quiz.title().text());
        text("description", quiz.description());
        text("topic", quiz.metadata().get(Key.TOPIC));
        List<String> tags = quiz.metadata().get(Key.TAGS, List.of());
        put("tags", tags.isEmpty() ? null : tags, YamlText::list);
        text("author", quiz.metadata().get(Key.AUTHOR));
        text("license", quiz.metadata().get(Key.LICENSE));
        text("date", quiz.metadata().get(Key.DATE));
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
