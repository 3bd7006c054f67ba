package io.github.quizmaven.rule.choice;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.rule.QuestionRule;
import io.github.quizmaven.rule.QuestionSubject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** No two options look the same. Sequences are reported by {@code ordering-permutation}. */
public final class OptionsDistinctRule implements QuestionRule {

    private static final RuleId ID = RuleId.error("options-distinct");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public boolean concerns(Question question) {
        return question.response() instanceof Choice;
    }

    @Override
    public void check(QuestionSubject subject, Consumer<Diagnostic> report) {
        List<Option> options = subject.question().options();
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < options.size(); index++) {
            String key = options.get(index).text().key();
            @Nullable Integer earlier = key.isEmpty() ? null : seen.putIfAbsent(key, index);
            if (earlier != null) {
                report.accept(
                        new Diagnostic(
                                ID,
                                subject.option(index).place(),
                                Letters.names(List.of(earlier, index)) + " have the same text",
                                "change or delete one of them",
                                List.of(subject.option(earlier))));
            }
        }
    }
}
