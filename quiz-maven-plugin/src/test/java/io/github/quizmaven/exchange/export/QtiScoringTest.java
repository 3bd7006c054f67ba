package io.github.quizmaven.exchange.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.site.ScriptLogic;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What JQTI+ makes of an export is what a page of ours makes of the quiz. */
class QtiScoringTest {

    private static final Path FOLDER = Path.of("src/test/resources/export");
    private static final JsonMapper JSON = new JsonMapper();

    /** The script's shares of the points for responses to a question. */
    private static final String SHARES =
            """
            const {question, tries} = JSON.parse(arguments[0]);
            return tries.map((each) => shareOf(question, each));
            """;

    /** Sums of fractions differ in their last digits. */
    private static final double EXACT = 1e-9;

    /** A question, and its item in a package. */
    record Item(Question question, String path, QtiPlayer player) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Item> items() throws IOException {
        List<Item> items = new ArrayList<>();
        for (String bank : List.of("graded", "quizzes")) {
            SourceTree tree = SourceTree.below(FOLDER.resolve(bank), List.of(), List.of());
            SortedMap<String, byte[]> files = Packages.of("qti21", FOLDER.resolve(bank)).get(0);
            QtiPlayer player = new QtiPlayer(files);
            for (Quiz quiz : Banks.quizzes(tree)) {
                for (Question each : quiz.questions()) {
                    files.keySet().stream()
                            .filter(path -> path.startsWith("q-" + quiz.id() + "_2f_"))
                            .filter(path -> path.endsWith("_" + each.id() + ".xml"))
                            .forEach(path -> items.add(new Item(each, path, player)));
                }
            }
        }
        assertEquals(27, items.size(), "all but the card");
        return items.stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void scoresAsThePageDoes(Item item) {
        Question question = item.question();
        List<List<String>> tries = Tries.of(question);
        List<Double> shares = shares(question, tries);
        Set<Double> seen = new HashSet<>();
        for (int index = 0; index < tries.size(); index++) {
            double expected = shares.get(index) * question.points().doubleValue();
            Map<String, String> outcomes =
                    item.player().outcomes(item.path(), response(question, tries.get(index)));

            assertEquals(
                    expected,
                    Double.parseDouble(outcomes.get("SCORE")),
                    EXACT,
                    () -> "a response to " + item);
            seen.add(shares.get(index));
        }

        assertTrue(seen.contains(0.0) && seen.contains(1.0), "right and wrong ones");
        if (question.response().expected().divisible()
                && question.settings().grading() == Grading.PARTIAL
                && ((List<?>) question.response().expected().key()).size() > 1) {
            assertTrue(seen.size() > 2, "partly right ones");
        }
    }

    /** Nothing was answered, and nothing breaks. */
    @ParameterizedTest
    @MethodSource("items")
    void earnsNothingWithoutAResponse(Item item) {
        Map<String, String> outcomes = item.player().outcomes(item.path(), Map.of());

        assertEquals(0, Double.parseDouble(outcomes.get("SCORE")));
        assertEquals(
                item.question().points().doubleValue(),
                Double.parseDouble(outcomes.get("MAXSCORE")));
    }

    @ParameterizedTest
    @MethodSource("items")
    void isValid(Item item) {
        assertEquals(List.of(), item.player().faultsOfItem(item.path()));
    }

    @Test
    void makesValidTests() throws IOException {
        for (String bank : List.of("graded", "quizzes")) {
            QtiPlayer player = new QtiPlayer(Packages.of("qti21", FOLDER.resolve(bank)).get(0));

            assertEquals(List.of(), player.faultsOfTest("test.xml"));
        }
    }

    /** Whatever authors write becomes markup that QTI allows where it is. */
    @Test
    void makesValidItemsOfTheExampleContent() throws IOException {
        int items = 0;
        for (SortedMap<String, byte[]> files :
                Packages.of("qti21", Path.of("../content/src/quiz"))) {
            QtiPlayer player = new QtiPlayer(files);
            for (String each : files.keySet()) {
                if (each.startsWith("q-")) {
                    items++;
                    assertEquals(List.of(), player.faultsOfItem(each), each);
                }
            }
        }
        assertTrue(items > 0);
    }

    @Test
    void showsFeedbackAndSolution() throws IOException {
        QtiPlayer player = new QtiPlayer(Packages.of("qti21", FOLDER.resolve("graded")).get(0));
        Item single = items().filter(each -> each.path().endsWith("_single.xml")).findAny().get();
        String right = "o" + single.question().key().get(0).id();

        Map<String, String> outcomes =
                player.outcomes(single.path(), Map.of("RESPONSE", List.of(right)));

        assertEquals(right, outcomes.get("FEEDBACK"));
        assertEquals("SOLUTION", outcomes.get("SOLUTION"));
    }

    private static List<Double> shares(Question question, List<List<String>> tries) {
        Response.Expected expected = question.response().expected();
        Map<String, Object> asked = new HashMap<>();
        asked.put("form", expected.form());
        asked.put("key", expected.key());
        asked.put("partial", question.settings().grading() == Grading.PARTIAL);
        asked.put("exact", expected.exact());
        if (expected.unit() != null) {
            asked.put("unit", expected.unit());
        }
        String json = JSON.writeValueAsString(Map.of("question", asked, "tries", tries));
        List<Double> shares = new ArrayList<>();
        for (JsonNode each : JSON.readTree(ScriptLogic.run(SHARES, json))) {
            shares.add(each.asDouble());
        }
        return shares;
    }

    /** A response as a player of QTI gives it. */
    private static Map<String, List<String>> response(Question question, List<String> given) {
        if (given.isEmpty()) {
            return Map.of();
        }
        Response response = question.response();
        if (response instanceof Choice || response instanceof Sequences) {
            return Map.of("RESPONSE", given.stream().map(each -> "o" + each).toList());
        }
        if (response instanceof Ordering) {
            return Map.of("RESPONSE", given.stream().map(each -> "s" + each).toList());
        }
        if (response instanceof Matching) {
            return Map.of(
                    "RESPONSE", given.stream().map(each -> "i" + each.replace(":", " m")).toList());
        }
        Map<String, List<String>> typed = new HashMap<>();
        for (int index = 0; index < given.size(); index++) {
            if (!given.get(index).equals(Tries.NOTHING)) {
                typed.put(
                        index == 0 ? "RESPONSE" : "RESPONSE_" + (index + 1),
                        List.of(given.get(index)));
            }
        }
        return typed;
    }
}
