package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.quiz.response.TypedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another format's vectors of matching and grading: run it with {@code -Dcorpus.folder=<folder>}.
 * What is graded otherwise here is counted by its reason in {@code docs/grading.md}.
 */
class MdqGradingTest {

    private static final String SHARE =
            """
            const [question, response] = Array.from(arguments).map((each) => JSON.parse(each));
            return String(shareOf(question, response));
            """;

    private static final Pattern ROW =
            Pattern.compile("\\| `(.+?)` \\| (.+?) \\| (\\d+) \\|(?=\\n)");

    private static final double EPSILON = 1e-9;

    private static Path folder;

    @BeforeAll
    static void find() {
        String corpus = System.getProperty("corpus.folder", "");
        folder = Path.of(corpus, "mdq/examples");
        assumeTrue(
                !corpus.isEmpty() && Files.isDirectory(folder),
                "skipped: -Dcorpus.folder=<folder> names no folder with `mdq/examples`");
    }

    private static List<MdqVector> vectors(String file) throws IOException {
        Object root =
                new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(folder.resolve(file + ".yaml")));
        List<MdqVector> vectors = new ArrayList<>();
        for (Object list : ((Map<?, ?>) root).values()) {
            for (Object each : (List<?>) list) {
                Map<String, Object> entry = new LinkedHashMap<>();
                ((Map<?, ?>) each).forEach((key, value) -> entry.put(key.toString(), value));
                MdqVector.of(file, entry).forEach(vectors::add);
            }
        }
        return vectors;
    }

    /** How many vectors of a file have which reason by the documentation. */
    private static Map<String, Integer> documented(String file) throws IOException {
        return ROW.matcher(Files.readString(Path.of("../docs/grading.md")))
                .results()
                .filter(row -> row.group(1).equals(file))
                .collect(
                        Collectors.toMap(
                                row -> row.group(2),
                                row -> Integer.parseInt(row.group(3)),
                                Integer::sum,
                                TreeMap::new));
    }

    private static boolean isAsHere(MdqVector vector) {
        @Nullable BigDecimal expected = vector.expected();
        if (vector.question().isEmpty() || expected == null) {
            return false;
        }
        JsonMapper json = new JsonMapper();
        String share =
                ScriptLogic.run(
                        SHARE,
                        json.writeValueAsString(vector.question()),
                        json.writeValueAsString(vector.response()));
        if (vector.question().get("form").equals("short")) {
            assertEquals(share.equals("1"), isAcceptedByBuild(vector), vector.name());
        }
        return Math.abs(Double.parseDouble(share) - expected.doubleValue()) < EPSILON;
    }

    private static boolean isAcceptedByBuild(MdqVector vector) {
        boolean exact = vector.question().get("exact").equals(true);
        String typed = TypedText.compared(vector.response().get(0), exact);
        return ((List<?>) vector.question().get("key"))
                .stream()
                        .anyMatch(each -> TypedText.compared(each.toString(), exact).equals(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "matching/exact",
                "matching/inexact",
                "grading/short-answer",
                "grading/numeric",
                "grading/multiple-choice",
                "grading/multiple-selection",
                "grading/true-false"
            })
    void gradesAsTheVectorsDoButForWhatIsDocumented(String file) throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (MdqVector vector : vectors(file)) {
            String reason = isAsHere(vector) ? "as here" : vector.reason();
            found.merge(reason.isEmpty() ? vector.name() : reason, 1, Integer::sum);
        }
        assertEquals(documented(file), found);
    }
}
