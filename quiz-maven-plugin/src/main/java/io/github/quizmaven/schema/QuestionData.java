package io.github.quizmaven.schema;

import io.github.quizmaven.quiz.Parts;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Solution;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.ResponseVisitor;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.Slider;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills one question's object; each type of response adds its own keys. */
final class QuestionData implements ResponseVisitor<ObjectNode> {

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
            question.response().accept(data);
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

    @Override
    public ObjectNode choice(Choice choice) {
        return options(choice.options());
    }

    @Override
    public ObjectNode ordering(Ordering ordering) {
        return node;
    }

    @Override
    public ObjectNode sequences(Sequences sequences) {
        out.text(node, "prompt", sequences.prompt());
        return options(sequences.options());
    }

    @Override
    public ObjectNode matching(Matching matching) {
        ArrayNode pairs = node.putArray("pairs");
        for (Matching.Pair each : matching.pairs()) {
            ObjectNode pair = out.addObject(pairs, each.row());
            out.text(pair, "left", each.left());
            out.text(pair, "right", each.right());
        }
        Matching.@Nullable Captions captions = matching.captions();
        if (captions != null) {
            out.texts(node, "captions", List.of(captions.left(), captions.right()));
        }
        return node;
    }

    @Override
    public ObjectNode numeric(Numeric numeric) {
        Numeric.@Nullable Accepted accepted = numeric.accepted();
        if (accepted == null) {
            return node;
        }
        ObjectNode number = DataWriter.JSON.objectNode();
        out.put(node, "numeric", number, accepted.at());
        number.set(accepted.isRange() ? "min" : "value", DataWriter.number(accepted.value()));
        if (accepted.max() != null) {
            number.set("max", DataWriter.number(accepted.max()));
        }
        if (accepted.tolerance() != null) {
            number.set(
                    "tolerance",
                    accepted.relative()
                            ? text(accepted.tolerance().toPlainString() + "%")
                            : DataWriter.number(accepted.tolerance()));
        }
        if (numeric.unit() != null) {
            number.put("unit", numeric.unit());
        }
        return node;
    }

    @Override
    public ObjectNode slider(Slider slider) {
        Slider.@Nullable Scale scale = slider.scale();
        if (scale == null) {
            return node;
        }
        ObjectNode data = DataWriter.JSON.objectNode();
        out.put(node, "slider", data, scale.at());
        data.set("value", DataWriter.number(scale.value()));
        data.set("min", DataWriter.number(scale.min()));
        data.set("max", DataWriter.number(scale.max()));
        data.set("step", DataWriter.number(scale.step()));
        return node;
    }

    @Override
    public ObjectNode shortAnswer(ShortAnswer shortAnswer) {
        ArrayNode answers = node.putArray("answers");
        shortAnswer.accepted().forEach(each -> out.add(answers, text(each.text()), each.at()));
        return node;
    }

    @Override
    public ObjectNode cloze(Cloze cloze) {
        ArrayNode blanks = node.putArray("blanks");
        for (Cloze.Blank each : cloze.blanks()) {
            ArrayNode answers = out.addObject(blanks, each.place()).putArray("answers");
            each.answers().forEach(answers::add);
        }
        return node;
    }

    private ObjectNode options(List<Option> options) {
        ArrayNode list = node.putArray("options");
        for (Option each : options) {
            ObjectNode option = out.addObject(list, each.marker());
            option.put("id", each.id());
            out.text(option, "text", each.text());
            option.put("correct", each.correct());
            out.text(option, "feedback", each.feedback());
        }
        return node;
    }

    private void steps(List<Step> steps) {
        ArrayNode list = DataWriter.JSON.arrayNode();
        for (Step each : steps) {
            ObjectNode step = out.addObject(list, each.marker());
            step.put("id", each.id());
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
