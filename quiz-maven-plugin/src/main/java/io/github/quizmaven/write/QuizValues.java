package io.github.quizmaven.write;

import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.syntax.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The single values of a quiz by pointers like {@code /questions/0/stem}, without places, so that
 * equal values mean the same quiz wherever it is written. What is null or shows nothing has no
 * value.
 */
final class QuizValues {

    /** A value as people see it, and as it is compared. */
    private record Spelt(String text, String compared) {}

    private static final Spelt NOTHING = new Spelt("", "");

    /** The values of no quiz. */
    static final QuizValues NONE = new QuizValues();

    private final Map<String, Spelt> values = new LinkedHashMap<>();

    private QuizValues() {}

    static QuizValues of(Quiz quiz) {
        QuizValues values = new QuizValues();
        values.add("", head(quiz));
        for (int index = 0; index < quiz.questions().size(); index++) {
            values.add(pointer(index), question(quiz.questions().get(index)));
        }
        return values;
    }

    /** Of one question, with pointers as if it were the first. */
    static QuizValues of(Question question) {
        QuizValues values = new QuizValues();
        values.add(pointer(0), question(question));
        return values;
    }

    static String pointer(int question) {
        return "/questions/" + question;
    }

    /** What these values say and others do not, or say otherwise. */
    List<Loss> lostIn(QuizValues others) {
        List<Loss> losses = new ArrayList<>();
        for (String pointer : differingFrom(others)) {
            String wanted = values.getOrDefault(pointer, NOTHING).text();
            losses.add(new Loss(pointer, wanted, others.shown(pointer)));
        }
        return losses;
    }

    /** The pointers whose values differ. */
    Set<String> differingFrom(QuizValues others) {
        Set<String> pointers = new LinkedHashSet<>(values.keySet());
        pointers.addAll(others.values.keySet());
        pointers.removeIf(each -> compared(each).equals(others.compared(each)));
        return pointers;
    }

    /** Whether equal values are written alike too. */
    boolean isSpeltAs(QuizValues others) {
        return values.keySet().stream().allMatch(each -> shown(each).equals(others.shown(each)));
    }

    /** What the value of a pointer is compared by; empty if there is none. */
    String compared(String pointer) {
        return values.getOrDefault(pointer, NOTHING).compared();
    }

    private String shown(String pointer) {
        return values.getOrDefault(pointer, NOTHING).text();
    }

    private void add(String pointer, @Nullable Object value) {
        if (value instanceof Text text) {
            put(pointer, text.source(), text.key());
        } else if (value instanceof Option option) {
            add(pointer + "/text", option.text());
            add(pointer + "/correct", option.correct());
            add(pointer + "/feedback", option.feedback());
        } else if (value instanceof Step step) {
            add(pointer + "/text", step.text());
            add(pointer + "/number", step.number());
        } else if (value instanceof Response.Placed placed) {
            add(pointer, placed.value());
        } else if (value instanceof List<?> list) {
            for (int index = 0; index < list.size(); index++) {
                add(pointer + "/" + index, list.get(index));
            }
        } else if (value instanceof Map<?, ?> fields) {
            fields.forEach((name, each) -> add(pointer + "/" + name, each));
        } else if (value != null) {
            String plain =
                    value instanceof BigDecimal number
                            ? number.stripTrailingZeros().toPlainString()
                            : value.toString();
            put(pointer, plain, plain);
        }
    }

    private void put(String pointer, String text, String compared) {
        if (!compared.isEmpty()) {
            values.put(pointer, new Spelt(text, compared));
        }
    }

    private static Map<String, @Nullable Object> head(Quiz quiz) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("title", quiz.title() == null ? null : quiz.title().text());
        for (Key<?> key :
                List.of(Key.DESCRIPTION, Key.TOPIC, Key.TAGS, Key.AUTHOR, Key.LICENSE, Key.DATE)) {
            fields.put(key.name(), quiz.metadata().get(key));
        }
        fields.put("lang", quiz.lang());
        fields.put("mode", quiz.mode());
        fields.put("badge", quiz.badge());
        fields.put("pass", quiz.pass().value());
        fields.put("pass/percent", quiz.pass().percent());
        fields.put("shuffle", quiz.shuffle());
        fields.put("draw", quiz.draw());
        fields.put("time", quiz.time());
        fields.put("estimate", quiz.estimate());
        fields.put("grading", quiz.grading());
        fields.put("math", quiz.math());
        fields.put("introduction", quiz.introduction());
        return fields;
    }

    private static Map<String, @Nullable Object> question(Question question) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", question.id());
        fields.put("title", question.title());
        fields.put("type", question.type());
        fields.put("category", question.category());
        fields.put("level", question.level());
        fields.put("time", question.time());
        fields.put("points", question.points());
        fields.put("attempts", question.settings().attempts());
        fields.put("tags", question.tags());
        fields.put("shuffle", question.settings().shuffle());
        fields.put("grading", question.settings().grading());
        // What offers nothing to answer with is not read any further.
        if (question.response() != null) {
            fields.put("stem", question.stem());
            addResponse(fields, question.response());
            addParts(fields, question.parts());
        }
        return fields;
    }

    private static void addResponse(Map<String, @Nullable Object> fields, Response response) {
        fields.put("prompt", response.prompt());
        fields.put("steps", response.steps());
        fields.put("order", response.order());
        fields.putAll(response.data());
        fields.putAll(response.wording());
    }

    private static void addParts(Map<String, @Nullable Object> fields, Parts parts) {
        @Nullable Solution solution = parts.solution();
        fields.put("hints", parts.hints());
        fields.put("solution/text", solution == null ? null : solution.text());
        fields.put("solution/answer", solution == null ? null : solution.answer());
        fields.put("quickCheck", parts.quickCheck());
        fields.put("commonMistakes", parts.commonMistakes().mistakes());
        fields.put("commonMistakesLeadIn", parts.commonMistakes().leadIn());
        fields.put("references", parts.references());
    }
}
