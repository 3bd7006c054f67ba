package io.github.quizmaven.parse;

import io.github.quizmaven.model.Grading;
import io.github.quizmaven.model.Level;
import io.github.quizmaven.model.Mode;
import io.github.quizmaven.model.QuestionType;
import io.github.quizmaven.model.Shuffle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A key of the front matter or of a question's metadata.
 *
 * @param name as authors write it
 * @param kind how its value is read
 * @param words the values allowed for {@link Kind#WORD}, else empty
 * @param text for {@link Kind#OWN}, which values are text, by their pointer from the value on
 */
record Key(String name, Kind kind, List<String> words, Predicate<String> text) {

    private static final List<String> TYPES = words(QuestionType.values(), QuestionType::word);
    private static final Key LEVEL = new Key("level", Kind.WORD, Level.words());
    private static final Key GRADING =
            new Key("grading", Kind.WORD, words(Grading.values(), Grading::word));

    /** The keys of the front matter. */
    static final List<Key> QUIZ =
            List.of(
                    key("title", Kind.TEXT),
                    key("description", Kind.TEXT),
                    key("topic", Kind.TEXT),
                    key("tags", Kind.TEXT_LIST),
                    key("author", Kind.TEXT),
                    key("license", Kind.TEXT),
                    key("date", Kind.TEXT),
                    key("lang", Kind.LANGUAGE),
                    new Key("mode", Kind.WORD, words(Mode.values(), Mode::word)),
                    key("badge", Kind.TEXT),
                    key("pass", Kind.PASS),
                    new Key("shuffle", Kind.WORD, words(Shuffle.values(), Shuffle::word)),
                    key("draw", Kind.COUNT),
                    key("time", Kind.DURATION),
                    key("estimate", Kind.DURATION),
                    GRADING,
                    key("math", Kind.BOOLEAN),
                    key("defaults", Kind.DEFAULTS));

    /** The keys of a folder's {@code index.md}. */
    static final List<Key> COLLECTION =
            List.of(key("title", Kind.TEXT), key("description", Kind.TEXT));

    /** The keys of a question's metadata. */
    static final List<Key> QUESTION =
            List.of(
                    key("id", Kind.TEXT),
                    new Key("type", Kind.WORD, TYPES),
                    key("category", Kind.TEXT),
                    LEVEL,
                    key("time", Kind.DURATION),
                    key("points", Kind.POINTS),
                    key("attempts", Kind.ATTEMPTS),
                    key("tags", Kind.TEXT_LIST),
                    new Key("shuffle", Kind.WORD, List.of("none", "options")),
                    GRADING,
                    key("order", Kind.ORDER),
                    new Key("case", Kind.WORD, List.of("sensitive")),
                    key("unit", Kind.TEXT));

    static @Nullable Key find(Collection<Key> keys, String name) {
        return keys.stream().filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    Key(String name, Kind kind, List<String> words) {
        this(name, kind, words, pointer -> true);
    }

    /** A key of an organisation. */
    static Key own(String name, Predicate<String> text) {
        return new Key(name, Kind.OWN, List.of(), text);
    }

    private static Key key(String name, Kind kind) {
        return new Key(name, kind, List.of());
    }

    private static <T> List<String> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).map(word).toList();
    }
}
