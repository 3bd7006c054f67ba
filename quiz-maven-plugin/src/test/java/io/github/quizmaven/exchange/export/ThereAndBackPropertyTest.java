package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.pipeline.work.FolderLookup;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any quiz comes back as it went out, but for what the export said. */
class ThereAndBackPropertyTest {

    private static final int TRIES = 150;

    @Provide
    Arbitrary<String> quizzes() {
        return GeneratedQuizzes.files();
    }

    @Property(seed = "20261201", tries = TRIES)
    void comesBackFromMoodleXml(@ForAll("quizzes") String text) throws IOException {
        assertComesBack("moodle-xml", text);
    }

    @Property(seed = "20261202", tries = TRIES)
    void comesBackFromGift(@ForAll("quizzes") String text) throws IOException {
        assertComesBack("gift", text);
    }

    private static void assertComesBack(String format, String text) throws IOException {
        Exporter exporter = Exporters.named(format);
        RoundTrip trip = RoundTrip.of(exporter, quiz(text), pictures());

        assertEquals(List.of(), trip.unsaid(), () -> text + trip.losses());
    }

    private static Quiz quiz(String text) {
        Reading read = new QuizReader().quiz(SourceFile.of("linux/network.md", text));
        List<Diagnostic> errors =
                read.diagnostics().stream()
                        .filter(each -> each.rule().severity() == Severity.ERROR)
                        .toList();
        assertEquals(List.of(), errors, text);
        return (Quiz) Objects.requireNonNull(read.authored());
    }

    private static SourceFolder pictures() throws IOException {
        return new FolderLookup(
                SourceTree.below(
                        Path.of("src/test/resources/export/pictures"), List.of(), List.of()));
    }
}
