package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.rule.BoundQuestion;
import io.github.quizmaven.rule.BoundQuiz;
import io.github.quizmaven.rule.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** No two questions of a quiz have the same id. */
public final class IdUniqueRule implements Rule {

    private static final RuleId ID = RuleId.error("id-unique");

    @Override
    public RuleId id() {
        return ID;
    }

    @Override
    public void check(BoundQuiz bound, Consumer<Diagnostic> report) {
        Set<String> taken =
                bound.questions().map(each -> each.question().id()).collect(Collectors.toSet());
        Map<String, BoundQuestion> seen = new HashMap<>();
        bound.questions()
                .filter(each -> !each.question().id().isEmpty())
                .forEach(
                        each -> {
                            String id = each.question().id();
                            @Nullable BoundQuestion earlier = seen.putIfAbsent(id, each);
                            if (earlier != null) {
                                String free = free(id, taken);
                                taken.add(free);
                                report.accept(diagnostic(earlier, each, free));
                            }
                        });
    }

    private static Diagnostic diagnostic(BoundQuestion earlier, BoundQuestion later, String free) {
        return new Diagnostic(
                ID,
                later.place("id"),
                "the id `" + later.question().id() + "` belongs to another question already",
                later.written("id")
                        ? Help.of("write `id: " + free + "`")
                        : MetadataLine.help(later, "id: " + free),
                List.of(new Related(earlier.place("id"), "the question that has it")));
    }

    private static String free(String id, Set<String> taken) {
        return IntStream.iterate(2, each -> each + 1)
                .mapToObj(each -> id + "-" + each)
                .filter(each -> !taken.contains(each))
                .findFirst()
                .orElseThrow();
    }
}
