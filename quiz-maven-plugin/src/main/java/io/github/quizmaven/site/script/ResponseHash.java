package io.github.quizmaven.site.script;

import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Cloze;
import io.github.quizmaven.quiz.response.Matching;
import io.github.quizmaven.quiz.response.Numeric;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.response.Ordering;
import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.response.ResponseVisitor;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.quiz.response.ShortAnswer;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.site.file.Hashes;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a question, which changes when an answer that was given may no longer mean the same.
 * A new order of options keeps it, because answers are by id.
 */
final class ResponseHash implements ResponseVisitor<List<String>> {

    /** The order of the steps where it is not the key. */
    private static final String NO_ORDER = "[]";

    private static final String ANY_CASE = "false";

    private ResponseHash() {}

    static String of(Question question, Response response) {
        List<String> parts = new ArrayList<>();
        parts.add(response.type().name());
        parts.add(source(question.stem() == null ? question.title() : question.stem()));
        parts.addAll(response.accept(new ResponseHash()));
        return Hashes.of(parts);
    }

    @Override
    public List<String> choice(Choice choice) {
        return parts("", options(choice.options()), List.of(NO_ORDER, ANY_CASE));
    }

    @Override
    public List<String> ordering(Ordering ordering) {
        return parts("", steps(ordering.steps()), List.of(ordering.order().toString(), ANY_CASE));
    }

    @Override
    public List<String> sequences(Sequences sequences) {
        return parts(
                source(sequences.prompt()),
                Stream.concat(
                                options(sequences.options()).stream(),
                                steps(sequences.steps()).stream())
                        .toList(),
                List.of(NO_ORDER, ANY_CASE));
    }

    @Override
    public List<String> matching(Matching matching) {
        List<String> pairs = new ArrayList<>(List.of(NO_ORDER));
        ResponseEntries.matches(matching).stream().sorted().forEach(pairs::add);
        matching.pairs().stream().map(pair -> pair.right().id()).sorted().forEach(pairs::add);
        return parts("", pairs, List.of(ANY_CASE));
    }

    @Override
    public List<String> numeric(Numeric numeric) {
        List<String> number = new ArrayList<>(List.of(NO_ORDER));
        number.addAll(ResponseEntries.bounds(numeric));
        if (numeric.unit() != null) {
            number.add(numeric.unit());
        }
        return parts("", number, List.of(ANY_CASE));
    }

    @Override
    public List<String> shortAnswer(ShortAnswer answer) {
        List<String> answers = new ArrayList<>(List.of(NO_ORDER));
        answers.addAll(answer.answers());
        return parts("", answers, List.of(String.valueOf(answer.caseSensitive())));
    }

    /** Its blanks are in the stem's source. */
    @Override
    public List<String> cloze(Cloze cloze) {
        return List.of("", NO_ORDER, String.valueOf(cloze.caseSensitive()));
    }

    private static List<String> parts(String prompt, List<String> own, List<String> rest) {
        List<String> parts = new ArrayList<>();
        parts.add(prompt);
        parts.addAll(own);
        parts.addAll(rest);
        return parts;
    }

    private static List<String> options(List<Option> options) {
        return options.stream().map(option -> option.id() + option.correct()).sorted().toList();
    }

    private static List<String> steps(List<Step> steps) {
        return steps.stream().map(Step::id).toList();
    }

    private static String source(@Nullable Text text) {
        return text == null ? "" : text.source();
    }
}
