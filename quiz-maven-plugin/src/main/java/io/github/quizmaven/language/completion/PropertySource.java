package io.github.quizmaven.language.completion;

import java.util.stream.Stream;

/** The properties that are not yet written. */
final class PropertySource implements CompletionSource {

    @Override
    public Stream<Candidate> at(Spot spot, Vocabulary words) {
        return spot.key() != null
                ? Stream.of()
                : words.properties(spot.zone()).stream()
                        .filter(each -> !spot.written().contains(each.name()))
                        .map(
                                each ->
                                        new Candidate(
                                                each.name(),
                                                each.name() + ": ",
                                                spot.place(),
                                                Candidate.Kind.PROPERTY,
                                                Vocabulary.text(each)));
    }
}
