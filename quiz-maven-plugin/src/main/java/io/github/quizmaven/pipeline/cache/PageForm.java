package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.bundle.staged.Staged;
import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.bytes.BytesOut;
import io.github.quizmaven.pipeline.file.QuizFiles;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.site.QuizSummary;
import io.github.quizmaven.source.folder.Stamp;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The form that a quiz's page has in the cache: which files it is, but not what is in them. */
final class PageForm {

    private static final Mode[] MODES = Mode.values();
    private static final QuestionType[] TYPES = QuestionType.values();

    private PageForm() {}

    static byte[] write(String path, QuizSummary summary, List<Staged> files) {
        BytesOut out = new BytesOut();
        out.text(path);
        summary(out, summary);
        out.all(files, PageForm::file);
        return out.bytes();
    }

    static QuizFiles read(BytesIn.Slice slice) {
        BytesIn in = new BytesIn(slice);
        return new QuizFiles(in.text(), summary(in), in.all(PageForm::file), null);
    }

    static void summary(BytesOut out, QuizSummary summary) {
        out.text(summary.id());
        out.text(summary.title());
        out.text(summary.description());
        out.text(summary.lang());
        out.number(summary.mode().ordinal());
        out.number(summary.extent().questions());
        out.maybe(summary.extent().estimate(), PageForm::duration);
        out.all(
                summary.extent().levels(),
                (into, level) -> {
                    into.text(level.word());
                    into.number(level.rank());
                });
        out.text(summary.badge());
        out.text(summary.about().topic());
        out.all(summary.about().tags(), BytesOut::text);
        out.all(summary.about().types(), (into, type) -> into.number(type.ordinal()));
        out.text(summary.about().words());
    }

    private static QuizSummary summary(BytesIn in) {
        return new QuizSummary(
                in.text(),
                in.text(),
                in.textOrNull(),
                in.text(),
                MODES[in.count()],
                new QuizSummary.Extent(
                        in.count(),
                        in.maybe(PageForm::duration),
                        in.all(from -> new Level(from.text(), from.count()))),
                in.textOrNull(),
                new QuizSummary.About(
                        in.textOrNull(),
                        in.all(BytesIn::text),
                        in.all(from -> TYPES[from.count()]),
                        in.text()));
    }

    private static void duration(BytesOut out, Duration duration) {
        out.number(duration.getSeconds());
        out.number(duration.getNano());
    }

    private static Duration duration(BytesIn in) {
        return Duration.ofSeconds(in.number(), in.number());
    }

    static void file(BytesOut out, Staged file) {
        out.text(file.path());
        out.hex(file.hash());
        out.flag(file.asset());
        // Where clocks tick in seconds, a file may have been edited since within the same one.
        @Nullable Stamp stamp = file.stamp();
        out.maybe(stamp == null || stamp.isCoarse() ? null : stamp, PageForm::stamp);
    }

    static Staged file(BytesIn in) {
        return new Staged(in.text(), in.hex(), in.flag(), stampOrNull(in), null);
    }

    static void stamp(BytesOut out, Stamp stamp) {
        out.number(stamp.size());
        out.number(stamp.modified());
        out.number(stamp.identity());
    }

    static @Nullable Stamp stampOrNull(BytesIn in) {
        return in.flag() ? stamp(in) : null;
    }

    static Stamp stamp(BytesIn in) {
        return new Stamp(in.number(), in.number(), (int) in.number());
    }
}
