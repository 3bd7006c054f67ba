package io.github.quizmaven.rule.metadata;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Value;
import io.github.quizmaven.rule.QuizRule;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.source.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** No tag is several in one, as in {@code "a, b"}. */
public final class TagsApartRule implements QuizRule {

    private static final RuleId ID = RuleId.error("value");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Quiz quiz, Subject subject, Consumer<Diagnostic> report) {
        Set<Span> seen = new HashSet<>();
        Stream.concat(
                        tags(quiz.metadata()),
                        quiz.questions().stream().flatMap(each -> tags(each.metadata())))
                .filter(each -> each.text().contains(","))
                // Questions inherit the tags in `defaults`.
                .filter(each -> seen.add(each.at()))
                .forEach(
                        each ->
                                report.accept(
                                        new Diagnostic(
                                                        ID,
                                                        subject.place(each.at()),
                                                        "`"
                                                                + each.text()
                                                                + "` is one tag, comma included",
                                                        "write `"
                                                                + apart(each.text())
                                                                + "` if these are several")
                                                .withSeverity(Severity.WARNING)));
    }

    private static Stream<Value.Text> tags(Metadata metadata) {
        return metadata.written().stream()
                .filter(each -> each.key().name().equals(Key.TAGS.name()))
                .map(each -> each.data())
                .filter(Value.Items.class::isInstance)
                .flatMap(each -> ((Value.Items) each).items().stream())
                .filter(Value.Text.class::isInstance)
                .map(Value.Text.class::cast);
    }

    private static String apart(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
