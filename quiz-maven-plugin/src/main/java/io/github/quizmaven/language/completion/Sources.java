package io.github.quizmaven.language.completion;

import java.util.List;

/** All that is known of what can be written, listed by hand. */
public final class Sources {

    private static final List<CompletionSource> ALL =
            List.of(new PropertySource(), new ValueSource(), new PartSource(), new RuleSource());

    private Sources() {}

    /** What can be written at a place. */
    public static List<Candidate> at(Spot spot, Vocabulary words) {
        return ALL.stream().flatMap(each -> each.at(spot, words)).toList();
    }
}
