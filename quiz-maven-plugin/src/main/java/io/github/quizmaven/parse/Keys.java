package io.github.quizmaven.parse;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The keys that may stand in a quiz, the format's own first.
 *
 * @param quiz those of the front matter
 * @param question those of a question's metadata
 */
record Keys(List<Key> quiz, List<Key> question) {

    static final Keys BUILT_IN = of(OwnKeys.NONE);

    static Keys of(OwnKeys own) {
        return new Keys(union(Key.QUIZ, own.quiz()), union(Key.QUESTION, own.question()));
    }

    /** The keys that every question can inherit. */
    List<Key> defaults() {
        return question.stream()
                .filter(each -> !List.of("id", "order").contains(each.name()))
                .toList();
    }

    private static List<Key> union(List<Key> ours, Map<String, Predicate<String>> own) {
        return Stream.concat(
                        ours.stream(),
                        own.entrySet().stream()
                                .filter(each -> Key.find(ours, each.getKey()) == null)
                                .map(each -> Key.own(each.getKey(), each.getValue())))
                .toList();
    }
}
