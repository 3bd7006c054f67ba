package io.github.quizmaven.language.completion;

import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.catalog.RulePages;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that a comment can name. */
final class RuleSource implements CompletionSource {

    @Override
    public Stream<Candidate> at(Spot spot, Vocabulary words) {
        if (spot.zone() != Zone.IGNORE) {
            return Stream.of();
        }
        Map<String, String> summaries = RulePages.summaries();
        return RuleCatalog.ignorable(Set.of()).ignorable().stream()
                .sorted()
                .map(
                        each ->
                                new Candidate(
                                        each,
                                        each,
                                        spot.place(),
                                        Candidate.Kind.RULE,
                                        summaries.getOrDefault(each, "")));
    }
}
