package io.github.quizmaven.write;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes a quiz in the authoring format, in its canonical form. What was written is read again as a
 * whole, so that whatever the format cannot say is known.
 */
public final class QuizMarkdownWriter {

    /** A file, and the quiz that is read from it. */
    private record Attempt(String text, @Nullable Quiz read) {

        List<Loss> losses(QuizValues wanted) {
            return wanted.lostIn(read == null ? QuizValues.NONE : QuizValues.of(read));
        }
    }

    private QuizMarkdownWriter() {}

    /** The file for a quiz. Whatever the quiz holds, there is one. */
    public static WrittenQuiz write(Quiz quiz) {
        QuizValues wanted = QuizValues.of(quiz);
        Attempt written = attempt(quiz);
        List<Loss> losses = written.losses(wanted);
        @Nullable Quiz read = written.read();
        // A question that offers nothing to answer with is not read again in full.
        boolean whole = quiz.questions().stream().allMatch(each -> each.response() != null);
        if (whole && losses.isEmpty() && read != null && !wanted.isSpeltAs(QuizValues.of(read))) {
            // Texts from elsewhere may be indented or spaced as the parser would not leave them.
            boolean same = new FileText(read).text().equals(written.text());
            Attempt again = same ? written : attempt(read);
            Attempt better = again.losses(wanted).isEmpty() ? again : written;
            return new WrittenQuiz(better.text(), losses, better.read());
        }
        return new WrittenQuiz(written.text(), losses, read);
    }

    private static Attempt attempt(Quiz quiz) {
        FileText file = new FileText(quiz);
        String text = file.text();
        Reading reading = Verification.read(quiz.id(), text);
        Verification verification = new Verification(quiz, file);
        if (verification.settle(reading)) {
            text = file.text();
            reading = Verification.read(quiz.id(), text);
            if (verification.closeTags(reading)) {
                text = file.text();
                reading = Verification.read(quiz.id(), text);
            }
        }
        return new Attempt(text, reading.authored() instanceof Quiz found ? found : null);
    }
}
