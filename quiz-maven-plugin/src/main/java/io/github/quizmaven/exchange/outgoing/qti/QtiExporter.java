package io.github.quizmaven.exchange.outgoing.qti;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Held;
import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.exchange.outgoing.qti.tree.QtiVersion;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes each quiz as a package of QTI. */
public final class QtiExporter implements Exporter {

    /** How a test is taken in QTI too: a question at a time, or all at once. */
    private static final Set<Mode> KNOWN = EnumSet.of(Mode.PRACTICE, Mode.EXAM);

    private final QtiVersion version;

    public QtiExporter(QtiVersion version) {
        this.version = version;
    }

    @Override
    public String format() {
        return version.format();
    }

    @Override
    public Held held() {
        return new Held(
                Held.names(
                        Key.TITLE,
                        Key.DESCRIPTION,
                        Key.TAGS,
                        Key.LANG,
                        Key.GRADING,
                        Key.MODE,
                        Key.PASS,
                        Key.SHUFFLE,
                        Key.DRAW,
                        Key.TIME),
                Held.names(
                        Key.TAGS,
                        Key.CATEGORY,
                        Key.LEVEL,
                        Key.POINTS,
                        Key.ATTEMPTS,
                        Key.SHUFFLE_OPTIONS,
                        Key.GRADING,
                        Key.CASE,
                        Key.UNIT,
                        Key.TIME),
                EnumSet.of(
                        Held.Part.INTRODUCTION,
                        Held.Part.FEEDBACK,
                        Held.Part.SOLUTION,
                        Held.Part.IMAGES));
    }

    @Override
    public FolderWriter begin(QuizFolder folder, Losses losses) {
        List<Outgoing> packages = new ArrayList<>();
        return new FolderWriter() {
            @Override
            public void add(Quiz quiz) {
                @Nullable Outgoing made =
                        new QtiPackage(version, quiz, folder.files(), losses).zip();
                if (made != null) {
                    packages.add(made);
                    conditional(quiz, losses);
                }
            }

            @Override
            public List<Outgoing> finish() {
                return packages;
            }
        };
    }

    /** Reports keys that a test holds in some quizzes only. */
    private static void conditional(Quiz quiz, Losses losses) {
        if (!KNOWN.contains(quiz.mode())) {
            lost(quiz, null, Key.MODE, losses);
        }
        if (!QtiTest.isClocked(quiz)) {
            lost(quiz, null, Key.TIME, losses);
        }
        if (QtiTest.mastery(quiz, quiz.questions()) == null) {
            lost(quiz, null, Key.PASS, losses);
        }
        if (quiz.mode() != Mode.CHALLENGE) {
            quiz.questions().forEach(each -> lost(quiz, each, Key.TIME, losses));
        }
        if (quiz.mode() == Mode.EXAM) {
            for (Question each : quiz.questions()) {
                @Nullable Integer attempts = each.settings().attempts();
                if (attempts == null || attempts != 1) {
                    lost(quiz, each, Key.ATTEMPTS, losses);
                }
            }
        }
    }

    private static void lost(Quiz quiz, @Nullable Question question, Key<?> key, Losses losses) {
        @Nullable Span at = question == null ? quiz.metadata().place(key) : question.place(key);
        if (at != null) {
            losses.lost(quiz, question, at, "`" + key.name() + "`");
        }
    }
}
