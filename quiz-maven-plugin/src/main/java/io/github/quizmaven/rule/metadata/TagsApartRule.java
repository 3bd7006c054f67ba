package io.github.quizmaven.rule.metadata;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Metadata;
import io.github.quizmaven.quiz.key.Value;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.rule.QuizRule;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.source.Span;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** No tag is several in one, as in {@code "a, b"}. */
public final class TagsApartRule implements QuizRule {

    private static final RuleId ID = RuleId.error("value");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Quiz quiz, Subject subject, Consumer<Diagnostic> report) {
        // Questions inherit the tags in `defaults`.
        Set<Span> seen = new HashSet<>();
        check(quiz.metadata(), subject, seen, report);
        for (Question each : quiz.questions()) {
            check(each.metadata(), subject, seen, report);
        }
    }

    private static void check(
            Metadata metadata, Subject subject, Set<Span> seen, Consumer<Diagnostic> report) {
        for (Written<?> written : metadata.written()) {
            if (written.key().name().equals(Key.TAGS.name())
                    && written.data() instanceof Value.Items tags) {
                for (Value each : tags.items()) {
                    if (each instanceof Value.Text tag
                            && tag.text().contains(",")
                            && seen.add(tag.at())) {
                        report.accept(several(tag, subject));
                    }
                }
            }
        }
    }

    private static Diagnostic several(Value.Text tag, Subject subject) {
        return new Diagnostic(
                        ID,
                        subject.place(tag.at()),
                        "`" + tag.text() + "` is one tag, comma included",
                        "write `" + apart(tag.text()) + "` if these are several")
                .withSeverity(Severity.WARNING);
    }

    private static String apart(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
