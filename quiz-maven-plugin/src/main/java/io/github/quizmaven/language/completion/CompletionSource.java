package io.github.quizmaven.language.completion;

import java.util.stream.Stream;

/** Knows one kind of what can be written. Stateless. */
public interface CompletionSource {

    /** What can be written at a place; nothing at most of them. */
    Stream<Candidate> at(Spot spot, Vocabulary words);
}
