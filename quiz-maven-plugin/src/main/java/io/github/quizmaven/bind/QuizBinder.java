package io.github.quizmaven.bind;

import io.github.quizmaven.model.DurationText;
import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.PassMark;
import io.github.quizmaven.model.Question;
import io.github.quizmaven.model.Quiz;
import io.github.quizmaven.model.Shuffle;
import io.github.quizmaven.parse.QuizDocument;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Turns a document into a quiz, question by question. It never refuses: what cannot be read is
 * absent, and was reported before.
 */
public final class QuizBinder {

    private static final int DEFAULT_PASS = 60;
    private static final int PASS_WITH_BADGE = 100;
    private static final String EXTENSION = ".md";

    private QuizBinder() {}

    public static Quiz bind(QuizDocument document) {
        Fields fields = new Fields(document, document.tree(), "");
        Shuffle shuffle = fields.word("shuffle", Shuffle::of, Shuffle.NONE);
        Grading grading = fields.word("grading", Grading::of, Grading.PARTIAL);
        List<Question> questions = questions(document, shuffle, grading);
        String badge = fields.text("badge");
        return new Quiz(
                id(document.file().path()),
                document.file(),
                fields.text("title"),
                fields.text("description"),
                fields.text("topic"),
                fields.texts("tags"),
                fields.text("author"),
                fields.text("license"),
                fields.text("date"),
                Objects.requireNonNullElse(fields.text("lang"), "en"),
                fields.word("mode", Mode::of, Mode.PRACTICE),
                badge,
                pass(fields.text("pass"), badge != null),
                shuffle,
                fields.integer("draw"),
                fields.duration("time"),
                estimate(fields.duration("estimate"), questions),
                grading,
                fields.node("math").asBoolean(true),
                fields.markdown("introduction"),
                questions);
    }

    private static String id(String path) {
        return path.endsWith(EXTENSION)
                ? path.substring(0, path.length() - EXTENSION.length())
                : path;
    }

    private static List<Question> questions(
            QuizDocument document, Shuffle shuffle, Grading grading) {
        boolean options = shuffle == Shuffle.OPTIONS || shuffle == Shuffle.ALL;
        List<Question> questions = new ArrayList<>();
        for (JsonNode each : document.tree().path("questions")) {
            String pointer = "/questions/" + questions.size();
            questions.add(
                    new QuestionBinder(new Fields(document, each, pointer)).bind(options, grading));
        }
        return questions;
    }

    private static PassMark pass(@Nullable String written, boolean badge) {
        if (written == null) {
            return PassMark.percent(badge ? PASS_WITH_BADGE : DEFAULT_PASS);
        }
        boolean percent = written.endsWith("%");
        return new PassMark(
                new BigDecimal(percent ? written.substring(0, written.length() - 1) : written),
                percent);
    }

    /** The sum of the questions' times, unless the author gave another. */
    private static @Nullable Duration estimate(
            @Nullable Duration written, List<Question> questions) {
        if (written != null) {
            return written;
        }
        Duration sum =
                questions.stream()
                        .map(Question::time)
                        .filter(Objects::nonNull)
                        .reduce(Duration.ZERO, Duration::plus);
        return sum.isZero() ? null : sum;
    }

    static @Nullable Duration duration(@Nullable String written) {
        return written == null ? null : DurationText.parse(written).orElse(null);
    }
}
