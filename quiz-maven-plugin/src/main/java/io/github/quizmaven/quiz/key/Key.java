package io.github.quizmaven.quiz.key;

import io.github.quizmaven.quiz.word.Grading;
import io.github.quizmaven.quiz.word.Level;
import io.github.quizmaven.quiz.word.Mode;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.quiz.word.QuestionType;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.quiz.word.Word;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A key of the front matter or of a question's metadata.
 *
 * @param <T> what its value means
 * @param name as authors write it
 * @param kind how its value is read
 * @param words the values allowed for {@link Kind#WORD}, else empty
 * @param meaning what one of these words means
 * @param text for {@link Kind#OWN}, which values are text, by their JSON pointer from the value on
 */
public record Key<T>(
        String name,
        Kind kind,
        List<String> words,
        Function<String, Optional<T>> meaning,
        Predicate<String> text) {

    /** That all values are text. */
    private static final Predicate<String> TEXT = pointer -> true;

    public static final Key<String> TITLE = key("title", Kind.TEXT);
    public static final Key<String> DESCRIPTION = key("description", Kind.TEXT);
    public static final Key<String> TOPIC = key("topic", Kind.TEXT);
    public static final Key<List<String>> TAGS = key("tags", Kind.TEXT_LIST);
    public static final Key<String> AUTHOR = key("author", Kind.TEXT);
    public static final Key<String> LICENSE = key("license", Kind.TEXT);
    public static final Key<String> DATE = key("date", Kind.TEXT);
    public static final Key<String> LANG = key("lang", Kind.LANGUAGE);
    public static final Key<Mode> MODE = word("mode", Mode.class);
    public static final Key<String> BADGE = key("badge", Kind.TEXT);
    public static final Key<PassMark> PASS = key("pass", Kind.PASS);
    public static final Key<Shuffle> SHUFFLE = word("shuffle", Shuffle.class);
    public static final Key<Integer> DRAW = key("draw", Kind.COUNT);
    public static final Key<Duration> TIME = key("time", Kind.DURATION);
    public static final Key<Duration> ESTIMATE = key("estimate", Kind.DURATION);
    public static final Key<Grading> GRADING = word("grading", Grading.class);
    public static final Key<Boolean> MATH = key("math", Kind.BOOLEAN);
    public static final Key<Value> DEFAULTS = key("defaults", Kind.DEFAULTS);

    public static final Key<String> ID = key("id", Kind.TEXT);
    public static final Key<QuestionType> TYPE = word("type", QuestionType.class);
    public static final Key<String> CATEGORY = key("category", Kind.TEXT);
    public static final Key<Level> LEVEL =
            new Key<>("level", Kind.WORD, Level.words(), Level::of, TEXT);
    public static final Key<BigDecimal> POINTS = key("points", Kind.POINTS);

    /** Empty for without limit. */
    public static final Key<Optional<Integer>> ATTEMPTS = key("attempts", Kind.ATTEMPTS);

    /** Whether options are shuffled, which is all that a question can decide. */
    public static final Key<Shuffle> SHUFFLE_OPTIONS =
            new Key<>(
                    "shuffle",
                    Kind.WORD,
                    List.of(Shuffle.NONE.word(), Shuffle.OPTIONS.word()),
                    word -> Word.find(Shuffle.class, word),
                    TEXT);

    /** The names of quizzes and folders in the order to show, in a folder's {@code index.md}. */
    public static final Key<List<String>> LISTED = key("order", Kind.TEXT_LIST);

    public static final Key<List<Integer>> ORDER = key("order", Kind.ORDER);
    public static final Key<Boolean> CASE =
            new Key<>("case", Kind.WORD, List.of("sensitive"), word -> Optional.of(true), TEXT);
    public static final Key<String> UNIT = key("unit", Kind.TEXT);

    /** The keys of the front matter. */
    public static final List<Key<?>> QUIZ =
            List.of(
                    TITLE,
                    DESCRIPTION,
                    TOPIC,
                    TAGS,
                    AUTHOR,
                    LICENSE,
                    DATE,
                    LANG,
                    MODE,
                    BADGE,
                    PASS,
                    SHUFFLE,
                    DRAW,
                    TIME,
                    ESTIMATE,
                    GRADING,
                    MATH,
                    DEFAULTS);

    /** The keys of a folder's {@code index.md}. */
    public static final List<Key<?>> COLLECTION = List.of(TITLE, DESCRIPTION, LISTED);

    /** The keys of a question's metadata. */
    public static final List<Key<?>> QUESTION =
            List.of(
                    ID,
                    TYPE,
                    CATEGORY,
                    LEVEL,
                    TIME,
                    POINTS,
                    ATTEMPTS,
                    TAGS,
                    SHUFFLE_OPTIONS,
                    GRADING,
                    ORDER,
                    CASE,
                    UNIT);

    public Key {
        words = List.copyOf(words);
    }

    /** A key of an organisation. */
    public static Key<Value> own(String name, Predicate<String> text) {
        return new Key<>(name, Kind.OWN, List.of(), word -> Optional.empty(), text);
    }

    private static <T> Key<T> key(String name, Kind kind) {
        return new Key<>(name, kind, List.of(), word -> Optional.empty(), TEXT);
    }

    private static <E extends Enum<E> & Word> Key<E> word(String name, Class<E> words) {
        return new Key<>(name, Kind.WORD, Word.all(words), word -> Word.find(words, word), TEXT);
    }
}
