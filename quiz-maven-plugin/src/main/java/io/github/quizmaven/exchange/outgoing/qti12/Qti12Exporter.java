package io.github.quizmaven.exchange.outgoing.qti12;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Held;
import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.quiz.Quiz;
import java.util.ArrayList;
import java.util.List;

/** Writes quizzes in one of the dialects of QTI 1.2. */
public final class Qti12Exporter implements Exporter {

    private final QtiDialect dialect;

    private Qti12Exporter(QtiDialect dialect) {
        this.dialect = dialect;
    }

    /** For Canvas: a package a quiz. */
    public static Exporter canvas() {
        return new Qti12Exporter(new CanvasDialect());
    }

    /** For all that take a Common Cartridge: a package a folder. */
    public static Exporter cartridge() {
        return new Qti12Exporter(new CartridgeDialect());
    }

    @Override
    public String format() {
        return dialect.format();
    }

    @Override
    public Held held() {
        return dialect.held();
    }

    @Override
    public FolderWriter begin(QuizFolder folder, Losses losses) {
        List<Assessment> assessments = new ArrayList<>();
        return new FolderWriter() {
            @Override
            public void add(Quiz quiz) {
                new AssessmentWriter(dialect, folder, losses)
                        .write(quiz)
                        .ifPresent(assessments::add);
            }

            @Override
            public List<Outgoing> finish() {
                return assessments.isEmpty() ? List.of() : dialect.pack(folder, assessments);
            }
        };
    }
}
