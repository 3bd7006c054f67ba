package io.github.quizmaven.schema;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.parse.QuizDocument;
import io.github.quizmaven.source.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says in an author's words what a schema says, at the place that the author has to change. */
final class SchemaMessages {

    private static final int MOST_OPTIONS = 10;

    private final QuizDocument document;
    private final ValueWords words;

    SchemaMessages(QuizDocument document, QuizSchema schema) {
        this.document = document;
        this.words = new ValueWords(schema);
    }

    Diagnostic diagnostic(Violation violation) {
        return switch (violation.rule().name()) {
            case "options-count" -> optionsCount(violation);
            case "one-correct-answer" -> oneCorrectAnswer(violation);
            case "hint-present" -> hintPresent(violation);
            case "order-shape" -> orderShape(violation);
            default ->
                    new Diagnostic(
                            violation.rule(),
                            place(violation.pointer()),
                            violation.message() == null
                                    ? words.message(violation)
                                    : violation.message(),
                            words.help(violation));
        };
    }

    private Diagnostic optionsCount(Violation violation) {
        int count = options(violation).size();
        if (count > MOST_OPTIONS) {
            return new Diagnostic(
                    violation.rule(),
                    option(violation, MOST_OPTIONS),
                    subject(violation) + " has " + count + " options, at most 10 are allowed",
                    "delete the weakest options or split the question");
        }
        return new Diagnostic(
                violation.rule(),
                place(violation.question()),
                subject(violation)
                        + (count == 0 ? " has no options" : " has only 1 option")
                        + ", a choice offers 2 to 10",
                count == 0
                        ? "add a list with a line `- [x] …` for the right answer and `- [ ] …` for"
                                + " each wrong one"
                        : "add a line `- [ ] …` for each wrong answer");
    }

    private Diagnostic oneCorrectAnswer(Violation violation) {
        List<Integer> marked = new ArrayList<>();
        JsonNode options = options(violation);
        for (int index = 0; index < options.size(); index++) {
            if (options.get(index).path("correct").asBoolean(false)) {
                marked.add(index);
            }
        }
        return marked.isEmpty() ? noneMarked(violation) : severalMarked(violation, marked);
    }

    private Diagnostic noneMarked(Violation violation) {
        List<Related> others = new ArrayList<>();
        for (int index = 1; index < options(violation).size(); index++) {
            others.add(related(violation, index));
        }
        boolean multiple = "multiple-choice".equals(type(violation));
        return new Diagnostic(
                violation.rule(),
                option(violation, 0),
                "no option is marked as correct",
                multiple
                        ? "mark each right option with `[x]`"
                        : "mark exactly one option with `[x]`",
                others);
    }

    private Diagnostic severalMarked(Violation violation, List<Integer> marked) {
        boolean ordering = "ordering".equals(type(violation));
        String kind = ordering ? "an ordering question" : "a single-choice question";
        String remedy = marked.size() == 2 ? "remove one `[x]`" : "leave only one `[x]`";
        List<Related> others = new ArrayList<>();
        for (int index : marked) {
            if (index != marked.get(1)) {
                others.add(related(violation, index));
            }
        }
        return new Diagnostic(
                violation.rule(),
                option(violation, marked.get(1)),
                marked.size() + " options are marked as correct, " + kind + " has exactly one",
                ordering
                        ? remedy
                        : remedy
                                + ", or write `type: multiple-choice` in a ```yaml question block below the heading",
                others);
    }

    private Diagnostic hintPresent(Violation violation) {
        return new Diagnostic(
                violation.rule(),
                place(violation.question()),
                subject(violation) + " has no hint",
                "add a `### Hint` part below its options or answer");
    }

    private Diagnostic orderShape(Violation violation) {
        @Nullable String type = type(violation);
        JsonNode order = question(violation).path("order");
        Place place = place(violation.question() + "/order");
        if (!listsStepNumbers(order)) {
            return new Diagnostic(
                    violation.rule(),
                    place,
                    "`order` must be a list of step numbers",
                    "write the step numbers in the right order, as in `order: [3, 1, 2]`");
        }
        if (type != null && !type.equals("ordering")) {
            return new Diagnostic(
                    violation.rule(),
                    place,
                    "`order` belongs to ordering questions, this one is `" + type + "`",
                    "delete `order`, or write `type: ordering` and list the steps as `1.`, `2.`,"
                            + " …");
        }
        return new Diagnostic(
                violation.rule(),
                place,
                "`order` and sequences to choose from exclude each other",
                "delete `order`: the sequence marked with `[x]` is the right one");
    }

    private static boolean listsStepNumbers(JsonNode order) {
        return order.isArray() && order.values().stream().allMatch(each -> each.isInt());
    }

    private JsonNode question(Violation violation) {
        return document.tree().at(violation.question());
    }

    private JsonNode options(Violation violation) {
        return question(violation).path("options");
    }

    private @Nullable String type(Violation violation) {
        return question(violation).path("type").asString(null);
    }

    private String subject(Violation violation) {
        String title = question(violation).path("title").asString("");
        return title.isBlank() ? "the question" : "question `" + title + "`";
    }

    private Place option(Violation violation, int index) {
        return place(violation.question() + "/options/" + index);
    }

    private Related related(Violation violation, int index) {
        return new Related(option(violation, index), "option " + (char) ('A' + index));
    }

    private Place place(String pointer) {
        return document.file().place(document.place(pointer));
    }
}
