package io.github.quizmaven.schema;

import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills one question's object; its response adds its own keys. */
final class QuestionData {

    private final DataWriter out;
    private final ObjectNode node;

    private QuestionData(DataWriter out, ObjectNode node) {
        this.out = out;
        this.node = node;
    }

    static void write(Question question, ObjectNode node, DataWriter out) {
        QuestionData data = new QuestionData(out, node);
        data.head(question);
        data.steps(question.steps());
        out.text(node, "stem", question.stem());
        if (question.response() != null) {
            out.text(node, "prompt", question.response().prompt());
            question.response().data().forEach((key, value) -> out.put(node, key, value));
        }
        data.parts(question.parts());
    }

    private void head(Question question) {
        out.text(node, "title", question.title());
        out.metadata(node, question.metadata());
        @Nullable Integer attempts = question.settings().attempts();
        if (attempts == null) {
            node.put("attempts", "unlimited");
        } else {
            node.put("attempts", attempts);
        }
        node.set("points", DataWriter.number(question.points()));
        if (!node.has("tags")) {
            node.putArray("tags");
        }
        @Nullable Span id = question.place(Key.ID);
        out.put(node, "id", text(question.id()), id == null ? question.head().place() : id);
        if (question.type() != null) {
            node.put("type", question.type().word());
        }
    }

    private void steps(List<Step> steps) {
        ArrayNode list = DataWriter.JSON.arrayNode();
        for (Step each : steps) {
            ObjectNode step = out.addObject(list, each.marker());
            out.id(step, each.text());
            step.put("number", each.number());
            out.text(step, "text", each.text());
        }
        if (!list.isEmpty()) {
            node.set("steps", list);
        }
    }

    private void parts(Parts parts) {
        if (!parts.hints().isEmpty()) {
            out.texts(node, "hints", parts.hints());
        }
        @Nullable Solution solution = parts.solution();
        if (solution != null) {
            ObjectNode said = node.putObject("solution");
            out.text(said, "text", solution.text());
            if (solution.answer() != null) {
                out.put(said, "answer", text(solution.answer()), solution.answerSpan());
            }
        }
        out.text(node, "quickCheck", parts.quickCheck());
        if (parts.commonMistakes().leadIn() != null) {
            out.note(node, "commonMistakesLeadIn", parts.commonMistakes().leadIn().span());
        }
        if (parts.commonMistakes().list() != null) {
            out.texts(node, "commonMistakes", parts.commonMistakes().list());
        }
        out.text(node, "references", parts.references());
    }

    private static JsonNode text(String text) {
        return DataWriter.JSON.stringNode(text);
    }
}
