package io.github.quizmaven.schema;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Says in an author's words what a schema says, at the place that the author has to change. */
final class SchemaMessages {

    private static final int MOST_OPTIONS = 10;

    private final Map<RuleId, Function<Question, Diagnostic>> named =
            Map.of(
                    SchemaRules.OPTIONS_COUNT, this::optionsCount,
                    SchemaRules.ONE_CORRECT_ANSWER, this::oneCorrectAnswer,
                    SchemaRules.HINT_PRESENT, this::hintPresent,
                    SchemaRules.ORDER_SHAPE, this::orderShape);

    private final Quiz quiz;
    private final DataTree data;
    private final ValueWords words;

    SchemaMessages(Quiz quiz, DataTree data, ValueWords words) {
        this.quiz = quiz;
        this.data = data;
        this.words = words;
    }

    Diagnostic diagnostic(Violation violation) {
        @Nullable Function<Question, Diagnostic> rule = named.get(violation.rule());
        return rule == null
                ? new Diagnostic(
                        violation.rule(),
                        quiz.place(data.place(violation.pointer())),
                        violation.message() == null
                                ? words.message(violation)
                                : violation.message(),
                        words.help(violation))
                : rule.apply(quiz.questions().get(violation.question()));
    }

    private Diagnostic optionsCount(Question question) {
        int count = question.options().size();
        if (count > MOST_OPTIONS) {
            return new Diagnostic(
                    SchemaRules.OPTIONS_COUNT,
                    option(question, MOST_OPTIONS),
                    question.name() + " has " + count + " options, at most 10 are allowed",
                    "delete the weakest options or split the question");
        }
        return new Diagnostic(
                SchemaRules.OPTIONS_COUNT,
                heading(question),
                question.name()
                        + (count == 0 ? " has no options" : " has only 1 option")
                        + ", a choice offers 2 to 10",
                count == 0
                        ? "add a list with a line `- [x] …` for the right answer and `- [ ] …` for"
                                + " each wrong one"
                        : "add a line `- [ ] …` for each wrong answer");
    }

    private Diagnostic oneCorrectAnswer(Question question) {
        List<Option> options = question.options();
        List<Integer> marked = indexes(options.size(), index -> options.get(index).correct());
        return marked.isEmpty() ? noneMarked(question) : severalMarked(question, marked);
    }

    private Diagnostic noneMarked(Question question) {
        return new Diagnostic(
                SchemaRules.ONE_CORRECT_ANSWER,
                option(question, 0),
                "no option is marked as correct",
                question.type() == QuestionType.MULTIPLE_CHOICE
                        ? "mark each right option with `[x]`"
                        : "mark exactly one option with `[x]`",
                related(question, indexes(question.options().size(), index -> index > 0)));
    }

    private Diagnostic severalMarked(Question question, List<Integer> marked) {
        boolean ordering = question.type() == QuestionType.ORDERING;
        String kind = ordering ? "an ordering question" : "a single-choice question";
        String remedy = marked.size() == 2 ? "remove one `[x]`" : "leave only one `[x]`";
        Integer second = marked.get(1);
        return new Diagnostic(
                SchemaRules.ONE_CORRECT_ANSWER,
                option(question, second),
                marked.size() + " options are marked as correct, " + kind + " has exactly one",
                ordering
                        ? remedy
                        : remedy
                                + ", or write `type: multiple-choice` in a ```yaml question block"
                                + " below the heading",
                related(question, marked.stream().filter(each -> !each.equals(second)).toList()));
    }

    private Diagnostic hintPresent(Question question) {
        @Nullable Span empty = question.parts().empty().hint();
        if (empty != null) {
            return new Diagnostic(
                    SchemaRules.HINT_PRESENT,
                    quiz.place(empty),
                    "this hint is empty",
                    "write a text below its heading");
        }
        return new Diagnostic(
                SchemaRules.HINT_PRESENT,
                heading(question),
                question.name() + " has no hint",
                "add a `### Hint` part below its options or answer");
    }

    private Diagnostic orderShape(Question question) {
        @Nullable Span order = question.place(Key.ORDER);
        Place place = order == null ? heading(question) : quiz.place(order);
        @Nullable QuestionType type = question.type();
        return type == null || type == QuestionType.ORDERING
                ? new Diagnostic(
                        SchemaRules.ORDER_SHAPE,
                        place,
                        "`order` cannot be combined with sequences to choose from",
                        Help.of(
                                "delete `order`: the sequence marked with `[x]` is the right one",
                                order == null ? null : withoutProperty(order)))
                : new Diagnostic(
                        SchemaRules.ORDER_SHAPE,
                        place,
                        "`order` belongs to ordering questions, this one is `" + type.word() + "`",
                        "delete `order`, or write `type: ordering` and list the steps as `1.`,"
                                + " `2.`, …");
    }

    /** Deletes a property that has a line of its own. */
    private @Nullable Fix withoutProperty(Span value) {
        SourceFile file = quiz.file();
        Span line = file.line(file.lines().line(value.start()));
        boolean alone = file.text(line).strip().startsWith(Key.ORDER.name() + ":");
        return alone && value.end() <= line.end() ? Fix.unsafe(LineEdits.delete(file, line)) : null;
    }

    private static List<Integer> indexes(int count, Function<Integer, Boolean> wanted) {
        return IntStream.range(0, count).boxed().filter(wanted::apply).toList();
    }

    private List<Related> related(Question question, List<Integer> options) {
        return options.stream()
                .map(each -> new Related(option(question, each), Letters.name(each)))
                .toList();
    }

    private Place option(Question question, int index) {
        return quiz.place(question.options().get(index).marker());
    }

    private Place heading(Question question) {
        return quiz.place(question.head().place());
    }
}
