package io.github.quizmaven.read.metadata;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import io.github.quizmaven.quiz.key.Value;
import io.github.quizmaven.quiz.key.Written;
import io.github.quizmaven.quiz.word.DurationText;
import io.github.quizmaven.quiz.word.LanguageTag;
import io.github.quizmaven.quiz.word.PassMark;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.read.yaml.Quoting;
import io.github.quizmaven.read.yaml.Yaml;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one value by its key's kind; a value that does not fit is reported as {@code value}. */
final class ValueReader {

    static final int MAX_ATTEMPTS = 20;

    /** YAML 1.2 core schema, 10.3.2: tag resolution of integers and floats, without inf and nan. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\.\\d{1,9}|\\d{1,9}(?:\\.\\d{0,9})?)");

    private static final Pattern INTEGER = Pattern.compile("[-+]?\\d{1,9}");
    private static final Pattern PASS =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)%|\\d{1,6}(?:\\.\\d{1,4})?");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Findings findings;

    ValueReader(Findings findings) {
        this.findings = findings;
    }

    /** What a value means, and the same as data. */
    private record Read(Object value, Value data) {}

    /** The value, which is absent if it does not fit; null if nothing was written. */
    <T> @Nullable Written<T> read(Key<T> key, Yaml value) {
        if (value instanceof Yaml.Scalar scalar && scalar.text().isBlank()) {
            return null;
        }
        @Nullable Read read =
                key.kind() == Kind.OWN
                        ? own(key, value)
                        : key.kind() == Kind.TEXT_LIST || key.kind() == Kind.ORDER
                                ? list(key, value)
                                : single(key, value);
        if (read == null) {
            return new Written<>(key, null, null, value.span());
        }
        // Each kind reads what its keys mean.
        @SuppressWarnings("unchecked")
        T meaning = (T) read.value();
        return new Written<>(key, meaning, read.data(), value.span());
    }

    private static Read own(Key<?> key, Yaml value) {
        Value data = new OwnValueReader(key.text()).read(value);
        return new Read(data, data);
    }

    private @Nullable Read single(Key<?> key, Yaml value) {
        if (!(value instanceof Yaml.Scalar scalar)) {
            leaveTitleUnknown(key);
            String found = value instanceof Yaml.Sequence ? "a list" : "keys with values";
            findings.report(
                    SyntaxRules.VALUE,
                    value.span(),
                    "`" + key.name() + "` is " + ValueHelp.expected(key) + ", not " + found,
                    ValueHelp.meantByMany(key, value, source(value), each -> fits(key, each)));
            return null;
        }
        @Nullable Read read = scalar(key, scalar);
        if (read == null) {
            @Nullable String meant = reject(key, scalar);
            // A question is read as the type that was meant, or all of it would be wrong.
            return meant == null || !key.equals(Key.TYPE)
                    ? null
                    : scalar(key, new Yaml.Scalar(meant, true, scalar.span()));
        }
        return read;
    }

    private static @Nullable Read scalar(Key<?> key, Yaml.Scalar scalar) {
        String text = scalar.text().strip();
        @Nullable Object value =
                switch (key.kind()) {
                    case TEXT -> text;
                    case WORD ->
                            key.words().contains(text)
                                    ? key.meaning().apply(text).orElse(null)
                                    : null;
                    case LANGUAGE -> LanguageTag.canonical(text).orElse(null);
                    case DURATION -> DurationText.parse(text).orElse(null);
                    case POINTS -> points(text);
                    case ATTEMPTS -> attempts(text);
                    case PASS -> pass(text);
                    case COUNT -> count(text, Integer.MAX_VALUE);
                    case BOOLEAN -> truth(text);
                    case TEXT_LIST, ORDER, DEFAULTS, OWN -> null;
                };
        return value == null ? null : new Read(value, data(value, text, scalar));
    }

    private static Value data(Object value, String text, Yaml.Scalar scalar) {
        if (value instanceof BigDecimal number) {
            return new Value.Number(number, scalar.span());
        }
        if (value instanceof Integer number) {
            return new Value.Number(BigDecimal.valueOf(number), scalar.span());
        }
        if (value instanceof Optional<?> limit && limit.isPresent()) {
            return new Value.Number(new BigDecimal(limit.get().toString()), scalar.span());
        }
        return value instanceof Boolean flag && flag.toString().equalsIgnoreCase(text)
                ? new Value.Flag(flag, scalar.span())
                : new Value.Text(value instanceof String read ? read : text, scalar.span());
    }

    private @Nullable Read list(Key<?> key, Yaml value) {
        if (!(value instanceof Yaml.Sequence sequence)) {
            findings.report(
                    SyntaxRules.VALUE,
                    value.span(),
                    "`"
                            + key.name()
                            + "` is "
                            + ValueHelp.expected(key)
                            + ", not "
                            + (value instanceof Yaml.Scalar
                                    ? "a single value"
                                    : "keys with values"),
                    ValueHelp.listed(key, value));
            return null;
        }
        List<Object> list = new ArrayList<>();
        List<Value> items = new ArrayList<>();
        for (Yaml item : sequence.items()) {
            String text = item instanceof Yaml.Scalar scalar ? scalar.text().strip() : "";
            @Nullable Object read =
                    key.kind() == Kind.ORDER ? integer(text) : text.isEmpty() ? null : text;
            if (read == null) {
                return item(key, sequence, item, text);
            }
            list.add(read);
            items.add(
                    read instanceof Integer number
                            ? new Value.Number(BigDecimal.valueOf(number), item.span())
                            : new Value.Text(text, item.span()));
        }
        return list.isEmpty()
                ? null
                : new Read(List.copyOf(list), new Value.Items(items, value.span()));
    }

    private String source(Yaml value) {
        String source = findings.file().text(value.span()).stripTrailing();
        return source.endsWith(",") ? source.substring(0, source.length() - 1) : source;
    }

    /** A title that is a list is not a missing one. */
    private void leaveTitleUnknown(Key<?> key) {
        if (key.equals(Key.TITLE)) {
            findings.unknown(
                    Unknown.of(new Span(0, findings.file().text().length()), "title-present"));
        }
    }

    /** Whether a key takes a single value. */
    static boolean fits(Key<?> key, String text) {
        return scalar(key, new Yaml.Scalar(text, true, Span.at(0))) != null;
    }

    /** Reports a value that does not fit; what was probably meant, if that is one of its words. */
    private @Nullable String reject(Key<?> key, Yaml.Scalar value) {
        String text = value.text().strip();
        String message =
                "`"
                        + key.name()
                        + "` is `"
                        + ValueHelp.shown(text)
                        + "`, but must be "
                        + ValueHelp.expected(key);
        @Nullable Help mended = MeantValue.help(key, text, value.span(), each -> fits(key, each));
        Optional<String> slip = Suggestion.of(text, key.words());
        Optional<String> meant = slip.or(() -> OtherWords.value(key, text));
        Help help =
                mended != null
                        ? mended
                        : meant.map(
                                        each ->
                                                Help.of(
                                                        "did you mean `" + each + "`?",
                                                        new Fix(
                                                                List.of(
                                                                        new Edit(
                                                                                value.span(),
                                                                                each)),
                                                                slip.isPresent())))
                                .orElseGet(() -> ValueHelp.example(key, text, value.span()));
        findings.report(SyntaxRules.VALUE, value.span(), message, help);
        return meant.orElse(null);
    }

    private @Nullable Read item(Key<?> key, Yaml list, Yaml item, String text) {
        String written = ValueHelp.shown(item instanceof Yaml.Scalar ? text : source(item));
        boolean colon = item instanceof Yaml.Mapping && key.kind() == Kind.TEXT_LIST;
        String all = source(list);
        String quoted =
                all.startsWith("[")
                        ? key.name() + ": " + Quoting.list(all.replaceAll("[\\[\\]]", ""))
                        : "- " + Quoting.quoted(written);
        findings.report(
                SyntaxRules.VALUE,
                item.span(),
                "`" + key.name() + "` is " + ValueHelp.expected(key) + ", not `" + written + "`",
                colon
                        ? Help.of(
                                "put it in quotes, since it has a colon: `" + quoted + "`",
                                written.equals(source(item))
                                        ? Fix.safe(item.span(), Quoting.quoted(written))
                                        : null)
                        : Help.of("write " + ValueHelp.example(key)));
        return null;
    }

    private static @Nullable BigDecimal points(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        BigDecimal number = new BigDecimal(text.endsWith(".") ? text + "0" : text);
        return number.signum() > 0 ? number : null;
    }

    private static @Nullable Optional<Integer> attempts(String text) {
        if (text.equals("unlimited")) {
            return Optional.empty();
        }
        @Nullable Integer count = count(text, MAX_ATTEMPTS);
        return count == null ? null : Optional.of(count);
    }

    private static @Nullable Integer count(String text, int most) {
        @Nullable Integer number = integer(text);
        return number != null && number >= 1 && number <= most ? number : null;
    }

    private static @Nullable Integer integer(String text) {
        return INTEGER.matcher(text).matches() ? Integer.valueOf(text) : null;
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text) {
            case "true", "True", "TRUE" -> true;
            case "false", "False", "FALSE" -> false;
            default -> null;
        };
    }

    private static @Nullable PassMark pass(String text) {
        if (!PASS.matcher(text).matches()) {
            return null;
        }
        boolean percent = text.endsWith("%");
        BigDecimal value = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
        return percent && value.compareTo(ALL) > 0 ? null : new PassMark(value, percent);
    }
}
