package io.github.quizmaven.quiz;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.Text;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file's quiz with its defaults applied.
 *
 * @param id the file's path from the source folder without its ending, with {@code /}
 * @param file the file it was read from
 * @param metadata what the front matter says
 * @param title null if absent
 * @param introduction shown on the start screen, or null
 */
public record Quiz(
        String id,
        SourceFile file,
        Metadata metadata,
        @Nullable Title title,
        @Nullable Text introduction,
        List<Question> questions)
        implements Authored {

    private static final int DEFAULT_PASS = 60;
    private static final int PASS_WITH_BADGE = 100;

    public Quiz {
        questions = List.copyOf(questions);
    }

    public @Nullable String description() {
        return metadata.get(Key.DESCRIPTION);
    }

    /** A canonical BCP 47 language tag. */
    public String lang() {
        return metadata.get(Key.LANG, "en");
    }

    public Mode mode() {
        return metadata.get(Key.MODE, Mode.PRACTICE);
    }

    /** The badge's title, or null. */
    public @Nullable String badge() {
        return metadata.get(Key.BADGE);
    }

    public PassMark pass() {
        return metadata.get(
                Key.PASS, PassMark.percent(badge() == null ? DEFAULT_PASS : PASS_WITH_BADGE));
    }

    public Shuffle shuffle() {
        return metadata.get(Key.SHUFFLE, Shuffle.NONE);
    }

    /** How many questions a run draws, or null for all. */
    public @Nullable Integer draw() {
        return metadata.get(Key.DRAW);
    }

    /** How long the whole quiz may take, or null. */
    public @Nullable Duration time() {
        return metadata.get(Key.TIME);
    }

    /** How long it is expected to take: as written, else the sum of the questions' times. */
    public @Nullable Duration estimate() {
        @Nullable Duration written = metadata.get(Key.ESTIMATE);
        if (written != null) {
            return written;
        }
        Duration sum = Duration.ZERO;
        for (Question each : questions) {
            if (each.time() != null) {
                sum = sum.plus(each.time());
            }
        }
        return sum.isZero() ? null : sum;
    }

    public Grading grading() {
        return metadata.get(Key.GRADING, Grading.PARTIAL);
    }

    /** Whether {@code $} opens mathematics. */
    public boolean math() {
        return metadata.get(Key.MATH, true);
    }

    /** Whether all questions could be read, so that sums and counts are right. */
    public boolean isComplete() {
        for (Question each : questions) {
            if (!each.complete()) {
                return false;
            }
        }
        return true;
    }

    /** The same quiz without the questions that offer nothing to answer with. */
    public Quiz answerable() {
        List<Question> answerable = new ArrayList<>(questions.size());
        for (Question each : questions) {
            if (each.isAnswerable()) {
                answerable.add(each);
            }
        }
        return answerable.size() == questions.size()
                ? this
                : new Quiz(id, file, metadata, title, introduction, answerable);
    }

    @Override
    public List<Text> texts() {
        List<Text> texts = new ArrayList<>();
        if (introduction != null) {
            texts.add(introduction);
        }
        for (Question each : questions) {
            texts.addAll(each.texts());
        }
        texts.sort(Comparator.comparing(Text::span));
        return List.copyOf(texts);
    }
}
