package io.github.quizmaven.exchange.export.qti12;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Cloze;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Responses earn on platforms what they earn here, or it is said that they do not. */
class Qti12GradingTest {

    private static final Path QUIZ = Path.of("src/test/resources/export/grades/every-way.md");

    /** A share is written with two decimals of a per cent. */
    private static final double NEAR = 0.0002;

    private static Qti12Package exported(String format) throws IOException {
        return Qti12Package.of(format, Files.readString(QUIZ));
    }

    private static SortedSet<String> ids(String... ids) {
        return new TreeSet<>(List.of(ids));
    }

    @Test
    void canvasGradesAsWeDoOrIsSaidNotTo() throws IOException {
        Qti12Package exported = exported("qti12");

        SortedSet<String> others = gradedOtherwise(exported, CanvasGrading::share);

        assertEquals(
                ids(
                        "all-or-nothing",
                        "in-order",
                        "match-as-a-whole",
                        "blanks-as-a-whole",
                        "blanks-as-they-are",
                        "a-command"),
                others);
        // It is right as a whole, but not in classic quizzes, which is said as well.
        others.add("in-order-as-a-whole");
        assertEquals(others, changed(exported));
    }

    /** Tools that process responses do without parts in multiple choice, which Canvas knows. */
    @Test
    void itsProcessingIsThatOfTheSpecification() throws IOException {
        SortedSet<String> others =
                gradedOtherwise(
                        exported("qti12"),
                        (item, response) ->
                                ResponseProcessing.share(item, labelled(item, response)));

        assertEquals(
                ids(
                        "two-of-four",
                        "three-of-five",
                        "in-order",
                        "match-as-a-whole",
                        "blanks-as-a-whole",
                        "blanks-as-they-are",
                        "a-command"),
                others);
    }

    /** What is typed into a blank as the name of the choice that says the same. */
    private static Map<String, List<String>> labelled(
            Qti12Item item, Map<String, List<String>> response) {
        if (!item.field("question_type").equals("fill_in_multiple_blanks_question")) {
            return response;
        }
        Map<String, List<String>> labelled = new TreeMap<>();
        for (Element blank : item.responses()) {
            String typed = response.get(blank.getAttribute("ident")).get(0);
            labelled.put(
                    blank.getAttribute("ident"),
                    Qti12Item.labels(blank).stream()
                            .filter(
                                    each ->
                                            ResponseProcessing.folded(Qti12Item.shown(each))
                                                    .equals(ResponseProcessing.folded(typed)))
                            .map(each -> each.getAttribute("ident"))
                            .toList());
        }
        return labelled;
    }

    @Test
    void cartridgesGradeAsWeDoOrAreSaidNotTo() throws IOException {
        Qti12Package exported = exported("common-cartridge");

        SortedSet<String> others = gradedOtherwise(exported, ResponseProcessing::share);

        assertEquals(ids("two-of-four", "three-of-five", "a-command"), others);
        others.addAll(gradedOtherwise(exported, MoodleCartridge::share));
        assertEquals(
                ids(
                        "two-of-four",
                        "three-of-five",
                        "one-of-several",
                        "all-or-nothing",
                        "a-command",
                        "a-pattern"),
                others);
        // A blank below the text is filled as any other.
        others.add("one-blank");
        assertEquals(others, changed(exported));
    }

    @Test
    void cartridgesLeaveOutWhatTheyHaveNoPlaceFor() throws IOException {
        Qti12Package exported = exported("common-cartridge");

        assertEquals(
                List.of(
                        "One of three",
                        "Two of four",
                        "Three of five",
                        "One of several",
                        "All or nothing",
                        "Which order",
                        "One blank",
                        "A word",
                        "A pattern",
                        "A command"),
                exported.items().stream().map(Qti12Item::title).toList());
        assertEquals(
                exported.quiz().questions().size(),
                exported.items().size() + said(exported, "export-left-out").size());
    }

    /** The ids of questions of which any response earns more or less than here. */
    private static SortedSet<String> gradedOtherwise(
            Qti12Package exported, Qti12Platform platform) {
        SortedSet<String> otherwise = new TreeSet<>();
        Map<String, Qti12Item> items =
                exported.items().stream().collect(Collectors.toMap(Qti12Item::title, each -> each));
        for (Question question : exported.quiz().questions()) {
            Qti12Item item = items.get(question.title().prose().line());
            if (item == null) {
                continue;
            }
            List<List<String>> all = Given.all(question);
            List<Double> ours = OurGrading.shares(question, all);
            List<Double> theirs = new ArrayList<>();
            for (List<String> each : all) {
                theirs.add(platform.share(item, Given.asPlatformTakesIt(question, item, each)));
            }
            assertFalse(all.isEmpty());
            assertEquals(1, ours.stream().mapToDouble(each -> each).max().orElse(0));
            assertEquals(0, ours.stream().mapToDouble(each -> each).min().orElse(1));
            for (int index = 0; index < all.size(); index++) {
                if (ours.get(index) == 1) {
                    // What is right is right everywhere, and not missed by rounding.
                    assertEquals(1, theirs.get(index), 1e-9, question.id());
                }
                if (Math.abs(ours.get(index) - theirs.get(index)) > NEAR) {
                    otherwise.add(question.id());
                }
            }
        }
        return otherwise;
    }

    private static SortedSet<String> changed(Qti12Package exported) {
        return said(exported, "export-changed");
    }

    private static SortedSet<String> said(Qti12Package exported, String rule) {
        return exported.losses().stream()
                .filter(each -> each.rule().name().equals(rule))
                .filter(each -> each.question() != null)
                .map(each -> each.question())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Names of blanks are none that the text has. */
    @Test
    void blanksHaveNamesOfTheirOwn() throws IOException {
        Qti12Package exported = exported("qti12");
        List<Question> questions = exported.quiz().questions();
        for (int index = 0; index < questions.size(); index++) {
            if (questions.get(index).response() instanceof Cloze cloze) {
                Qti12Item item = exported.items().get(index);
                assertEquals(cloze.blanks().size(), item.responses().size());
                for (Element each : item.responses()) {
                    String name = "[" + Qti12Item.shown(each) + "]";
                    assertEquals(2, item.asked().split(Pattern.quote(name), -1).length);
                }
            }
        }
    }
}
