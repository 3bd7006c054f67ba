package io.github.quizmaven.exchange.export.qti12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** How a quiz is taken is told to the platform, and what of it the platform cannot do is said. */
class Qti12RulesTest {

    private static final String QUESTION =
            """

            ## %s?

            ```yaml question
            %s
            ```

            - [x] a
            - [ ] b

            ### Hint

            It is one of them.
            """;

    /** Two questions with a hint each. */
    private static Qti12Package exported(String format, String front, String one, String two)
            throws IOException {
        String text =
                "---\ntitle: A\n%s\n---\n".formatted(lines(front))
                        + QUESTION.formatted("One", lines(one))
                        + QUESTION.formatted("Two", lines(two));
        return Qti12Package.of(format, text);
    }

    private static String lines(String properties) {
        return properties.replace("; ", "\n");
    }

    private static String meta(Qti12Package exported, String name) {
        List<Element> found = Qti12Item.below(exported.xml("assessment_meta.xml"), name);
        return found.isEmpty() ? "-" : found.get(0).getTextContent();
    }

    /** What is said but for hints: the line and the message. */
    private static String said(Qti12Package exported) {
        String path = exported.quiz().file().path();
        return exported.losses().stream()
                .filter(each -> !each.message().startsWith("a hint"))
                .map(each -> each.place().line() + " " + words(each))
                .collect(Collectors.joining(", "));
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic
                .message()
                .replaceAll("in `[a-z0-9-]+` |: `[a-z0-9-]+` has no place.*", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mode: exam                  |             |             | 1  | -  | assignment    | false |
                    mode: exam; time: 10m       |             |             | 1  | 10 | assignment    | false |
                    mode: challenge; time: 90s  | attempts: 1 | attempts: 1 | 1  | 2  | assignment    | false | 3 answers are checked when all of them are submitted, 4 the time is in whole minutes, here 2
                    time: 90s                   |             |             | -1 | -  | practice_quiz | false | 3 `time`
                    mode: practice              | attempts: 2 | attempts: 2 | 2  | -  | practice_quiz | false | 3 answers are checked when all of them are submitted, 9 attempts are those at the quiz, not at each question, 22 attempts are those at the quiz, not at each question
                    lang: en                    | attempts: 2 |             | -1 | -  | practice_quiz | false | 9 attempts are those at the quiz, and not limited, since its questions differ
                    shuffle: options            |             |             | -1 | -  | practice_quiz | true  |
                    shuffle: options            | shuffle: none |           | -1 | -  | practice_quiz | true  | 9 options are shuffled as in the other questions
                    lang: en                    |             | shuffle: options | -1 | - | practice_quiz | false | 22 options are in their order, as in the other questions
                    mode: study                 |             |             | -1 | -  | practice_quiz | false | 3 `mode`
                    """)
    void tellsCanvas(
            String front,
            String one,
            String two,
            String attempts,
            String minutes,
            String type,
            String shuffled,
            String said)
            throws IOException {
        Qti12Package exported =
                exported("qti12", front, one == null ? "" : one, two == null ? "" : two);

        assertEquals(
                List.of(attempts, minutes, type, shuffled),
                List.of(
                        meta(exported, "allowed_attempts"),
                        meta(exported, "time_limit"),
                        meta(exported, "quiz_type"),
                        meta(exported, "shuffle_answers")));
        assertEquals(said == null ? "" : said, said(exported));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    draw: 1                       | points: 2   | points: 2 | 1 2   | 2 |
                    shuffle: questions            |             |           | 2 1   | 2 |
                    shuffle: all; draw: 1         | points: 1.5 | points: 1.5 | 1 1.5 | 1.5 |
                    draw: 1                       | points: 2   |           | -     | 3 | 3 all questions are asked in their order, since their points differ
                    shuffle: all; draw: 1         | points: 2   |           | -     | 3 | 3 all questions are asked in their order, since their points differ, 4 all questions are asked in their order, since their points differ
                    """)
    void drawsInCanvas(
            String front, String one, String two, String drawn, String points, String said)
            throws IOException {
        Qti12Package exported =
                exported("qti12", front, one == null ? "" : one, two == null ? "" : two);

        List<Element> selections = Qti12Item.below(exported.assessment(), "selection");
        String selected =
                selections.isEmpty()
                        ? "-"
                        : selections.get(0).getTextContent().strip().replaceAll("\\s+", " ");
        assertEquals(drawn, selected);
        assertEquals(points, meta(exported, "points_possible"));
        assertEquals(said == null ? "" : said, said(exported));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    mode: exam; time: 10m       | points: 2   | points: 99  | 1         | 10 | 2  | 99 |
                    lang: en                    | points: 1.5 | points: 100 | unlimited | -  | -  | -  | 9 points are whole numbers up to 99: the question has one, 22 points are whole numbers up to 99: the question has one
                    shuffle: all; draw: 1       |             |             | unlimited | -  | 1  | 1  | 3 `shuffle`, 4 `draw`
                    lang: en                    | shuffle: options | shuffle: none | unlimited | -  | 1  | 1  | 9 options are in their order, as in the other questions
                    """)
    void tellsWhoTakesACartridge(
            String front,
            String one,
            String two,
            String attempts,
            String minutes,
            String first,
            String second,
            String said)
            throws IOException {
        Qti12Package exported =
                exported("common-cartridge", front, one == null ? "" : one, two == null ? "" : two);
        Qti12Item quiz = new Qti12Item(exported.assessment());

        assertEquals(
                List.of(attempts, minutes, first, second),
                List.of(
                        quiz.field("cc_maxattempts"),
                        orNothing(quiz.field("qmd_timelimit")),
                        orNothing(exported.items().get(0).field("cc_weighting")),
                        orNothing(exported.items().get(1).field("cc_weighting"))));
        assertEquals(said == null ? "" : said, said(exported));
    }

    private static String orNothing(String field) {
        return field.isEmpty() ? "-" : field;
    }

    /** Databases of platforms hold no longer one; of a question its text says all. */
    @ParameterizedTest
    @CsvSource({"qti12", "common-cartridge"})
    void cutsALongTitleAndSaysSo(String format) throws IOException {
        Qti12Package exported = exported(format, "lang: en", "", "");
        assertEquals("", said(exported));
        String title = "😀" + "x".repeat(255);

        exported =
                Qti12Package.of(
                        format,
                        "---\ntitle: %s\nmode: flashcards\n---\n\n## %s\n\n- [x] a\n- [ ] b\n"
                                .formatted(title, title));

        assertEquals("2 a title ends after 255 characters, 3 `mode`", said(exported));
        String cut = title.substring(0, 256);
        Element assessment = Qti12Item.below(exported.assessment(), "assessment").get(0);
        assertEquals(cut, assessment.getAttribute("title"));
        assertEquals(cut, exported.items().get(0).title());
        assertEquals("<p>" + title + "</p>", exported.items().get(0).asked());
    }

    /** Feedback of a right option comes with its points, so that Moodle keeps it apart. */
    @Test
    void showsOneFeedbackForOneChoiceInACartridge() throws IOException {
        Qti12Package exported =
                Qti12Package.of(
                        "common-cartridge",
                        "---\ntitle: A\nmode: flashcards\n---\n\n## One?\n\n"
                                + "- [x] a\n  > Yes.\n- [ ] b\n  > No.\n\n### Solution\n\nIt is a.\n");

        assertEquals(
                List.of("Yes general_fb", "No b_fb", "No a_fb"),
                exported.items().get(0).conditions().stream()
                        .map(each -> each.getAttribute("continue") + " " + feedback(each))
                        .map(
                                each -> {
                                    Qti12Item item = exported.items().get(0);
                                    List<Element> labels = Qti12Item.labels(item.element());
                                    return each.replace(labels.get(0).getAttribute("ident"), "a")
                                            .replace(labels.get(1).getAttribute("ident"), "b");
                                })
                        .toList());
    }

    private static String feedback(Element condition) {
        return Qti12Item.below(condition, "displayfeedback").get(0).getAttribute("linkrefid");
    }

    @ParameterizedTest
    @CsvSource({"qti12, 3", "common-cartridge, 2"})
    void namesEveryFileAndNoOther(String format, int count) throws IOException {
        Qti12Package exported = exported(format, "lang: en", "", "");
        Element manifest = exported.xml("imsmanifest.xml");

        Set<String> named = new TreeSet<>(Set.of("imsmanifest.xml"));
        Qti12Item.below(manifest, "file").forEach(each -> named.add(each.getAttribute("href")));

        assertEquals(exported.files().keySet(), named);
        assertEquals(count, named.size());
        Set<String> resources =
                Qti12Item.below(manifest, "resource").stream()
                        .map(each -> each.getAttribute("identifier"))
                        .collect(Collectors.toSet());
        for (String needed : List.of("dependency", "item")) {
            Qti12Item.below(manifest, needed).stream()
                    .map(each -> each.getAttribute("identifierref"))
                    .filter(each -> !each.isEmpty())
                    .forEach(each -> assertTrue(resources.contains(each), each));
        }
    }

    @ParameterizedTest
    @CsvSource({"qti12", "common-cartridge"})
    void writesNoPackageWithoutAQuestion(String format) throws IOException {
        Qti12Package exported =
                Qti12Package.of(
                        format,
                        "---\ntitle: A\nmode: flashcards\n---\n\n## One?\n\n### Solution\n\nIt is a.\n");

        assertEquals(Set.of(), exported.files().keySet());
        assertEquals(
                List.of(
                        "question `One?` is not in `%s`: a card has no answer that could be graded"
                                .formatted(format)),
                exported.said("export-left-out", "one"));
    }
}
