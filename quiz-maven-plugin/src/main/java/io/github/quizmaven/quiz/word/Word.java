package io.github.quizmaven.quiz.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A constant that authors name by a word, as in {@code single-choice}. */
public interface Word {

    /** The constant's name. */
    String name();

    /** The word that authors write. */
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of all constants, in their order. */
    static <E extends Enum<E> & Word> List<String> all(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(Word::word).toList();
    }

    static <E extends Enum<E> & Word> Optional<E> find(Class<E> constants, String word) {
        for (E each : constants.getEnumConstants()) {
            if (each.name().length() == word.length() && each.word().equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
