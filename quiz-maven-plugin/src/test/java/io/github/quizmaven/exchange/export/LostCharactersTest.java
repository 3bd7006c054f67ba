package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Characters that XML has no way to write are lost with a word, in whichever text they are. */
class LostCharactersTest {

    /** Formats that are no XML, where texts are. */
    private static final Set<String> HOLDING = Set.of("gift", "scorm12", "scorm2004");

    private static final String QUIZ =
            """
            ---
            title: Ships
            ---

            ## Which fl\1oats?

            - [x] Bo\13at
            - [ ] St&#7;one

            ## What rings?

            ### Answer

            - `be\uFFFEll`

            ## What goes?

            The [[b\2oat]] goes.
            """;

    static Stream<Arguments> formats() {
        return Exporters.all().stream()
                .map(each -> Arguments.of(each, !HOLDING.contains(each.format())));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void areReported(Exporter exporter, boolean lost) throws IOException {
        Export export = new Export(exporter, SourceFolder.EMPTY);
        export.add(
                (Quiz)
                        Objects.requireNonNull(
                                new QuizReader().quiz(SourceFile.of("ships.md", QUIZ)).authored()));
        List<String> said =
                export.finish(file -> {}).losses().all().stream()
                        .filter(each -> each.message().contains("character U+"))
                        .map(
                                each ->
                                        "%d:%d %s"
                                                .formatted(
                                                        each.place().line(),
                                                        each.place().column(),
                                                        each.message().replaceAll(":.*", "")))
                        .toList();

        assertEquals(
                lost
                        ? List.of(
                                "5:12 the character U+0001",
                                "7:9 the character U+000B",
                                "8:7 the character U+0007",
                                "14:6 the character U+FFFE",
                                "18:8 the character U+0002")
                        : List.of(),
                said);
    }
}
