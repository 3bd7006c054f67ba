package io.github.quizmaven.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What was written is read as what it was. */
class RoundTripTest {

    @Property(seed = "20261125", tries = 300)
    void saysEverythingThatTheFormatCanSay(@ForAll("sayable") Quiz quiz) {
        WrittenQuiz written = QuizMarkdownWriter.write(quiz);

        assertEquals(List.of(), written.losses(), written.text());
    }

    @Property(seed = "20261125", tries = 300)
    void whatIsReadIsWrittenAsItWas(@ForAll("any") Quiz quiz) {
        WrittenQuiz written = QuizMarkdownWriter.write(quiz);
        WrittenQuiz again = QuizMarkdownWriter.write(read(written.text()));
        WrittenQuiz third = QuizMarkdownWriter.write(read(again.text()));

        assertEquals(List.of(), again.losses(), written.text());
        assertEquals(again.text(), third.text());
        // What could not be said is kept as text, in a form of its own, until it is read.
        if (written.losses().isEmpty()) {
            assertEquals(written.text(), again.text());
        }
    }

    @Provide
    Arbitrary<Quiz> sayable() {
        return QuizArbitraries.sayable();
    }

    @Provide
    Arbitrary<Quiz> any() {
        return new QuizArbitraries(Texts.any(), Texts.any(), Texts.any(), Texts.any()).quizzes();
    }

    private static Quiz read(String text) {
        return (Quiz)
                Objects.requireNonNull(
                        new QuizReader().quiz(SourceFile.of("generated/quiz.md", text)).authored());
    }
}
