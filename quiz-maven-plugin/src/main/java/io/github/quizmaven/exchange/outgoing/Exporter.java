package io.github.quizmaven.exchange.outgoing;

import io.github.quizmaven.quiz.Quiz;
import java.util.List;

/** Writes quizzes in one format of other tools. Content is never a reason to throw. */
public interface Exporter {

    /** The name by which users choose it. */
    String format();

    /** What the format has a place for; whatever else authors wrote is reported as lost. */
    Held held();

    /**
     * Begins with a folder of quizzes.
     *
     * @param losses hears of what cannot be said in the format, beside what {@link #held} tells
     */
    FolderWriter begin(QuizFolder folder, Losses losses);

    /** Takes the quizzes of one folder and lets each go. */
    interface FolderWriter {

        /** Takes in a quiz without errors. */
        void add(Quiz quiz);

        /** The files that the folder becomes. */
        List<Outgoing> finish();
    }
}
