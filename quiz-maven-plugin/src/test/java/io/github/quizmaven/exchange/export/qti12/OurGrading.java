package io.github.quizmaven.exchange.export.qti12;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Response.Expected;
import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.site.ScriptLogic;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** What responses earn on our own page, by its script. */
final class OurGrading {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String SHARES =
            """
            const [form, key, partial, exact, all] = arguments;
            const question = {form, key: JSON.parse(key), partial, exact, comma: false};
            return JSON.parse(all).map((given) => shareOf(question, given));
            """;

    private OurGrading() {}

    /** The shares of the points that responses earn. */
    static List<Double> shares(Question question, List<List<String>> responses) {
        Expected expected = Objects.requireNonNull(question.response()).expected();
        String shares =
                ScriptLogic.run(
                        SHARES,
                        expected.form(),
                        JSON.writeValueAsString(expected.key()),
                        question.settings().grading() == Grading.PARTIAL,
                        expected.exact(),
                        JSON.writeValueAsString(responses));
        List<Double> read = new ArrayList<>();
        JSON.readTree(shares).forEach(each -> read.add(each.asDouble()));
        return read;
    }
}
