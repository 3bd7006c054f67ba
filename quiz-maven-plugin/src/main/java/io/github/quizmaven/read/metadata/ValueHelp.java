package io.github.quizmaven.read.metadata;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import io.github.quizmaven.quiz.response.Sequence;
import io.github.quizmaven.quiz.word.DurationText;
import io.github.quizmaven.quiz.word.LanguageTag;
import io.github.quizmaven.read.mended.MeantOrder;
import io.github.quizmaven.read.yaml.Yaml;
import io.github.quizmaven.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words for what a key's value may be. */
final class ValueHelp {

    private static final int MOST_SHOWN = 40;

    /** What needs no quotes between the brackets of a list. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,._+-]*+");

    private ValueHelp() {}

    /** What it must be. */
    static String expected(Key<?> key) {
        return switch (key.kind()) {
            case TEXT, OWN -> "a text";
            case TEXT_LIST -> "a list of texts";
            case WORD ->
                    (key.words().size() > 1 ? "one of " : "")
                            + key.words().stream()
                                    .map(each -> "`" + each + "`")
                                    .collect(Collectors.joining(", "));
            case LANGUAGE -> "a language tag like `en` or `pt-BR`";
            case DURATION -> "a duration above zero";
            case POINTS -> "a number above zero";
            case ATTEMPTS ->
                    "a whole number from 1 to " + ValueReader.MAX_ATTEMPTS + ", or `unlimited`";
            case PASS -> "a percentage up to `100%`, or a number of points";
            case COUNT -> "a whole number above zero";
            case BOOLEAN -> "`true` or `false`";
            case ORDER -> "a list of step numbers";
            case DEFAULTS -> "a set of question keys";
        };
    }

    /** What could be written. */
    static String example(Key<?> key) {
        return switch (key.kind()) {
            case TEXT, OWN -> "`" + key.name() + ": …`";
            case TEXT_LIST -> "`" + key.name() + ": [one, two]`";
            case WORD -> "one of these words";
            case LANGUAGE -> "`lang: en`";
            case DURATION -> DurationText.FORMS;
            case POINTS -> "`points: 2`";
            case ATTEMPTS -> "`attempts: 2`";
            case PASS -> "`pass: 80%`";
            case COUNT -> "`" + key.name() + ": 5`";
            case BOOLEAN -> "`" + key.name() + ": false`";
            case ORDER -> "`order: [3, 1, 2, 4]`";
            case DEFAULTS -> "`defaults: { attempts: 2 }`";
        };
    }

    /**
     * The same, with what was probably meant by a text.
     *
     * @param place where the text is
     */
    static Help example(Key<?> key, String text, Span place) {
        Optional<String> tag =
                key.kind() == Kind.LANGUAGE ? LanguageTag.meant(text) : Optional.empty();
        return tag.map(
                        each ->
                                Help.of(
                                        "write `" + key.name() + ": " + each + "`",
                                        each.equalsIgnoreCase(text.replace('_', '-'))
                                                ? Fix.safe(place, each)
                                                : Fix.unsafe(place, each)))
                .orElseGet(() -> Help.of("write " + example(key)));
    }

    /** What was written, on one line and not too long. */
    static String shown(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN - 1) + "…";
    }

    /**
     * What was probably meant by a list, or by keys, where one value is wanted.
     *
     * @param source the value as it is written
     * @param fits whether the key takes a value
     */
    static Help meantByMany(Key<?> key, Yaml value, String source, Predicate<String> fits) {
        List<String> items = items(value);
        if (key.kind() == Kind.DEFAULTS) {
            return Help.of("write " + defaults(value));
        }
        boolean brackets = source.startsWith("[") || source.startsWith("{");
        if (key.equals(Key.TITLE) && brackets && !source.contains("\n")) {
            String quoted = '"' + shown(source).replace('"', '\'') + '"';
            return Help.of("write " + written(key, quoted));
        }
        if (key.kind() == Kind.TEXT && !items.isEmpty()) {
            return Help.of("write " + written(key, shown(String.join(", ", items))));
        }
        Optional<String> first = items.stream().filter(fits).findFirst();
        return first.map(
                        each ->
                                items.size() > 1
                                        ? Help.of(
                                                "write " + written(key, each) + ", one value only")
                                        : Help.of(
                                                "write " + written(key, each),
                                                source.contains("\n")
                                                        ? null
                                                        : Fix.safe(value.span(), each)))
                .orElseGet(() -> Help.of("write " + example(key)));
    }

    /** Whether a text is one line that is shown whole, and YAML reads it as it is. */
    static boolean isPlain(String text) {
        return text.length() < MOST_SHOWN && PLAIN.matcher(text).matches();
    }

    /** The texts of a list, or those between braces. */
    static List<String> items(Yaml value) {
        if (value instanceof Yaml.Sequence list) {
            return list.items().stream()
                    .filter(each -> each instanceof Yaml.Scalar)
                    .map(each -> ((Yaml.Scalar) each).text().strip())
                    .toList();
        }
        return value instanceof Yaml.Mapping keys
                ? keys.entries().stream()
                        .filter(each -> each.value() instanceof Yaml.Scalar)
                        .filter(each -> ((Yaml.Scalar) each.value()).text().isBlank())
                        .map(Yaml.Entry::key)
                        .toList()
                : List.of();
    }

    private static String defaults(Yaml value) {
        if (!(value instanceof Yaml.Sequence list)) {
            return example(Key.DEFAULTS);
        }
        String pairs =
                list.items().stream()
                        .filter(each -> each instanceof Yaml.Mapping)
                        .flatMap(each -> ((Yaml.Mapping) each).entries().stream())
                        .filter(each -> each.value() instanceof Yaml.Scalar)
                        .map(each -> each.key() + ": " + ((Yaml.Scalar) each.value()).text())
                        .collect(Collectors.joining(", "));
        return pairs.isEmpty()
                ? example(Key.DEFAULTS)
                : written(Key.DEFAULTS, "{ " + shown(pairs) + " }");
    }

    private static String written(Key<?> key, String value) {
        return "`" + key.name() + ": " + value + "`";
    }

    /** As the list that a single value was meant as. */
    static Help listed(Key<?> key, Yaml value) {
        String text =
                value instanceof Yaml.Scalar scalar
                        ? scalar.text()
                        : String.join(", ", items(value));
        Optional<Sequence> order =
                key.kind() == Kind.ORDER
                        ? MeantOrder.of(text).or(() -> Sequence.of(text))
                        : Optional.empty();
        boolean texts = key.kind() == Kind.TEXT_LIST && !text.isBlank();
        if (order.isEmpty() && !texts) {
            return Help.of("write " + example(key));
        }
        String meant =
                order.map(each -> each.numbers().toString())
                        .orElseGet(() -> "[" + parted(text.replaceAll("[\\[\\]]", "")) + "]");
        Fix fix = Fix.safe(value.span(), meant);
        boolean plain = value instanceof Yaml.Scalar && isPlain(text);
        return Help.of(
                "write `" + key.name() + ": " + meant + "`",
                order.isPresent() ? fix.doubtful() : plain ? fix : null);
    }

    private static String parted(String text) {
        return shown(
                Arrays.stream(text.split(",", -1))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(", ")));
    }
}
