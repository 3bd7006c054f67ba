package io.github.quizmaven.exchange.outgoing.moodle;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Held;
import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.PlatformTags;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.exchange.outgoing.XmlText;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a folder of quizzes as one file for Moodle's question bank, a category a quiz. */
public final class MoodleExporter implements Exporter {

    @Override
    public String format() {
        return "moodle-xml";
    }

    @Override
    public Held held() {
        return new Held(
                Held.names(Key.TITLE, Key.DESCRIPTION, Key.TAGS, Key.GRADING),
                Held.names(
                        Key.TAGS,
                        Key.CATEGORY,
                        Key.LEVEL,
                        Key.POINTS,
                        Key.SHUFFLE_OPTIONS,
                        Key.GRADING,
                        Key.CASE,
                        Key.UNIT),
                EnumSet.of(
                        Held.Part.HINTS, Held.Part.FEEDBACK, Held.Part.SOLUTION, Held.Part.IMAGES));
    }

    @Override
    public FolderWriter begin(QuizFolder folder, Losses losses) {
        XmlText xml = new XmlText().open("quiz");
        Set<String> begun = new HashSet<>();
        return new FolderWriter() {
            @Override
            public void add(Quiz quiz) {
                PlatformTags.report(quiz, losses);
                MoodleFiles files = new MoodleFiles(quiz.file().path(), folder.files());
                MoodleWriter writer = new MoodleWriter(xml, quiz, losses, files);
                for (Question each : quiz.questions()) {
                    @Nullable MoodleType type = writer.type(each);
                    if (type != null) {
                        begin(quiz);
                        writer.write(each, type);
                    }
                }
            }

            private void begin(Quiz quiz) {
                if (begun.add(quiz.id())) {
                    category(xml, folder.category(quiz, losses), quiz);
                }
            }

            @Override
            public List<Outgoing> finish() {
                return begun.isEmpty()
                        ? List.of()
                        : List.of(Outgoing.text(folder.file(".xml"), xml.close().toString()));
            }
        };
    }

    private static void category(XmlText xml, String path, Quiz quiz) {
        xml.open("question", Map.of("type", "category"))
                .open("category")
                .leaf("text", path)
                .close();
        if (quiz.description() != null) {
            xml.open("info", Map.of("format", "plain_text"))
                    .leaf("text", quiz.description())
                    .close();
        }
        xml.close();
    }
}
