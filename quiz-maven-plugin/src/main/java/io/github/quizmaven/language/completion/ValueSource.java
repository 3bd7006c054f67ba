package io.github.quizmaven.language.completion;

import io.github.quizmaven.schema.PropertyHelp;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of a property: what is allowed, or examples. */
final class ValueSource implements CompletionSource {

    @Override
    public Stream<Candidate> at(Spot spot, Vocabulary words) {
        @Nullable PropertyHelp property =
                spot.key() == null ? null : words.property(spot.zone(), spot.key());
        return property == null
                ? Stream.of()
                : property.offers().stream()
                        .map(
                                each ->
                                        new Candidate(
                                                each,
                                                each,
                                                spot.place(),
                                                Candidate.Kind.VALUE,
                                                Vocabulary.text(property)));
    }
}
