package io.github.quizmaven.exchange.outgoing.gift;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Held;
import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.PlatformTags;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a folder of quizzes as one text in GIFT, a category a quiz. */
public final class GiftExporter implements Exporter {

    @Override
    public String format() {
        return "gift";
    }

    @Override
    public Held held() {
        return new Held(
                Held.names(Key.TITLE, Key.TAGS, Key.GRADING),
                Held.names(Key.TAGS, Key.CATEGORY, Key.LEVEL, Key.GRADING),
                EnumSet.of(Held.Part.FEEDBACK, Held.Part.SOLUTION, Held.Part.CONTROLS));
    }

    @Override
    public FolderWriter begin(QuizFolder folder, Losses losses) {
        StringBuilder text = new StringBuilder();
        return new FolderWriter() {
            @Override
            public void add(Quiz quiz) {
                PlatformTags.report(quiz, losses);
                GiftWriter writer = new GiftWriter(quiz, losses);
                String questions =
                        quiz.questions().stream().map(writer::text).collect(Collectors.joining());
                if (!questions.isEmpty()) {
                    text.append("$CATEGORY: ").append(folder.category(quiz, losses)).append("\n\n");
                    text.append(questions);
                }
            }

            @Override
            public List<Outgoing> finish() {
                return text.isEmpty()
                        ? List.of()
                        : List.of(Outgoing.text(folder.file(".gift"), text.toString()));
            }
        };
    }
}
