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
import io.github.quizmaven.quiz.response.Slider;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.site.file.Hashes;
import io.github.quizmaven.syntax.Text;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hash of a question, which changes when an answer that was given may no longer mean the same.
 * A new order of options keeps it, because answers are by id.
 */
final class ResponseHash implements ResponseVisitor<ResponseHash.HashParts> {

    /**
     * What of a response its answers depend on.
     *
     * @param prompt what is between steps and sequences
     * @param arranged what is chosen or put in order
     * @param order the right order of steps
     * @param accepted what is right otherwise
     * @param exact whether upper and lower case matter
     */
    record HashParts(
            String prompt,
            List<String> arranged,
            List<Integer> order,
            List<String> accepted,
            boolean exact) {}

    private ResponseHash() {}

    static String of(Question question, Response response) {
        HashParts asked = response.accept(new ResponseHash());
        return Hashes.of(
                Stream.of(
                                Stream.of(response.type().name(), source(stem(question))),
                                Stream.of(asked.prompt()),
                                asked.arranged().stream(),
                                Stream.of(asked.order().toString()),
                                asked.accepted().stream(),
                                Stream.of(String.valueOf(asked.exact())))
                        .flatMap(each -> each)
                        .toList());
    }

    private static @Nullable Text stem(Question question) {
        return question.stem() == null ? question.title() : question.stem();
    }

    private static String source(@Nullable Text text) {
        return text == null ? "" : text.source();
    }

    @Override
    public HashParts choice(Choice choice) {
        return arranged("", options(choice.options()), List.of());
    }

    @Override
    public HashParts ordering(Ordering ordering) {
        return arranged("", steps(ordering.steps()), ordering.order());
    }

    @Override
    public HashParts sequences(Sequences sequences) {
        Stream<String> all = Stream.concat(options(sequences.options()), steps(sequences.steps()));
        return arranged(source(sequences.prompt()), all, List.of());
    }

    @Override
    public HashParts matching(Matching matching) {
        return accepted(
                Stream.concat(
                        ResponseEntries.matches(matching).stream().sorted(),
                        matching.pairs().stream().map(pair -> pair.right().id()).sorted()),
                false);
    }

    @Override
    public HashParts numeric(Numeric numeric) {
        return accepted(
                Stream.concat(
                        ResponseEntries.bounds(numeric).stream(),
                        Stream.ofNullable(numeric.unit())),
                false);
    }

    @Override
    public HashParts slider(Slider slider) {
        return accepted(
                Stream.concat(
                        Stream.ofNullable(slider.scale()).map(Slider.Scale::text),
                        Stream.ofNullable(slider.unit())),
                false);
    }

    @Override
    public HashParts shortAnswer(ShortAnswer answer) {
        return accepted(answer.answers().stream(), answer.caseSensitive());
    }

    /** Its blanks are in the stem's source. */
    @Override
    public HashParts cloze(Cloze cloze) {
        return accepted(Stream.empty(), cloze.caseSensitive());
    }

    private static HashParts arranged(String prompt, Stream<String> parts, List<Integer> order) {
        return new HashParts(prompt, parts.toList(), order, List.of(), false);
    }

    private static HashParts accepted(Stream<String> answers, boolean exact) {
        return new HashParts("", List.of(), List.of(), answers.toList(), exact);
    }

    private static Stream<String> options(List<Option> options) {
        return options.stream().map(option -> option.id() + option.correct()).sorted();
    }

    private static Stream<String> steps(List<Step> steps) {
        return steps.stream().map(Step::id);
    }
}
