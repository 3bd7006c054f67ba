package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.rule.QuizRule;
import io.github.quizmaven.rule.Subject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** No two questions of a quiz have the same id. */
public final class IdUniqueRule implements QuizRule {

    private static final RuleId ID = RuleId.error("id-unique");

    /** Numbers that make ids unique; of each id those below the kept one are used up. */
    private record Numbers(Set<String> taken, Map<String, Integer> next) {

        String free(String id) {
            int number = next.getOrDefault(id, 2);
            while (!taken.add(id + "-" + number)) {
                number++;
            }
            next.put(id, number + 1);
            return id + "-" + number;
        }
    }

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(Quiz quiz, Subject subject, Consumer<Diagnostic> report) {
        Set<String> taken = new HashSet<>();
        for (QuestionSubject each : subject.questions()) {
            taken.add(each.question().id());
        }
        Numbers numbers = new Numbers(taken, new HashMap<>());
        Map<String, QuestionSubject> seen = new HashMap<>();
        for (QuestionSubject each : subject.questions()) {
            String id = each.question().id();
            @Nullable QuestionSubject earlier = id.isEmpty() ? null : seen.putIfAbsent(id, each);
            if (earlier != null) {
                report.accept(diagnostic(earlier, each, numbers.free(id)));
            }
        }
    }

    private static Diagnostic diagnostic(
            QuestionSubject earlier, QuestionSubject later, String free) {
        Question question = later.question();
        return new Diagnostic(
                ID,
                later.place(Key.ID),
                "the id `" + question.id() + "` already belongs to another question",
                question.place(Key.ID) != null
                        ? Help.of(
                                "write `id: " + free + "`",
                                Fix.unsafe(later.place(Key.ID).span(), free))
                        : MetadataLine.help(later, "id: " + free),
                List.of(new Related(earlier.place(Key.ID), "the question that has it")));
    }
}
