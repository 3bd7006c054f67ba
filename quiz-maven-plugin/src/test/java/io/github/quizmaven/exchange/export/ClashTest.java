package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of authors that a format, or who reads it, would take for others. */
class ClashTest {

    private static final String QUIZ =
            """
            ---
            title: %s
            %s
            ---

            ## Which floats?

            %s- [x] Boat
            - [ ] Stone
            """;

    static Stream<Exporter> inCategories() {
        return Exporters.all().stream()
                .filter(each -> List.of("moodle-xml", "gift").contains(each.format()));
    }

    @ParameterizedTest
    @MethodSource("inCategories")
    void keepsQuizzesOfOneTitleApart(Exporter exporter) throws IOException {
        List<String> said =
                export(
                        exporter,
                        quiz("ships/a", QUIZ.formatted("Ships", "lang: en", "")),
                        quiz("ships/b", QUIZ.formatted("ships", "lang: en", "")),
                        quiz("ships/c", QUIZ.formatted("Ships (b)", "lang: en", "")));

        assertEquals(
                """
                ships/a.md 3:7 `lang`: `FORMAT` has no place for it
                ships/b.md 2:8 in `FORMAT` its category is `ships (b)`, since another quiz of this \
                folder has the same title
                ships/b.md 3:7 `lang`: `FORMAT` has no place for it
                ships/c.md 2:8 in `FORMAT` its category is `Ships (b) (c)`, since another quiz of \
                this folder has the same title
                ships/c.md 3:7 `lang`: `FORMAT` has no place for it
                $course$/top/Quizzes/ships/Ships
                $course$/top/Quizzes/ships/ships (b)
                $course$/top/Quizzes/ships/Ships (b) (c)
                """
                        .replace("FORMAT", exporter.format()),
                String.join("\n", said) + "\n");
    }

    @ParameterizedTest
    @MethodSource("inCategories")
    void saysWhichTagsComeBackAsLevelOrCategory(Exporter exporter) throws IOException {
        String tags =
                """
                ```yaml question
                level: easy
                tags: [level:easy, level:hard, category:sea]
                ```

                """;
        List<String> said =
                export(exporter, quiz("a", QUIZ.formatted("Ships", "tags: [level:hard]", tags)));

        assertEquals(
                """
                a.md 3:7 in `FORMAT` the quiz's tags are tags of each of its questions
                a.md 10:7 in `FORMAT` the tag `category:sea` is read as the category when it comes \
                back
                a.md 10:7 in `FORMAT` the tag `level:easy` is read as the level when it comes back
                $course$/top/Quizzes/Ships
                """
                        .replace("FORMAT", exporter.format()),
                String.join("\n", said) + "\n");
    }

    private static Quiz quiz(String id, String markdown) {
        SourceFile file = SourceFile.of(id + ".md", markdown);
        return (Quiz) Objects.requireNonNull(new QuizReader().quiz(file).authored());
    }

    /** What is said, and the categories that there are. */
    private static List<String> export(Exporter exporter, Quiz... quizzes) throws IOException {
        Export export = new Export(exporter, SourceFolder.EMPTY);
        List.of(quizzes).forEach(export::add);
        List<Outgoing> files = new ArrayList<>();
        List<String> said = new ArrayList<>();
        export.finish(files::add)
                .losses()
                .all()
                .forEach(
                        each ->
                                said.add(
                                        "%s %d:%d %s"
                                                .formatted(
                                                        each.place().path(),
                                                        each.place().line(),
                                                        each.place().column(),
                                                        each.message())));
        String text = new String(files.get(0).content(), StandardCharsets.UTF_8);
        text.lines()
                .filter(each -> each.contains("$course$"))
                .map(each -> each.replaceAll("^.*(?=\\$course)|<.*", ""))
                .forEach(said::add);
        return said;
    }
}
