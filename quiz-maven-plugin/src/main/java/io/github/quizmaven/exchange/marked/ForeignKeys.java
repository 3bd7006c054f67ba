package io.github.quizmaven.exchange.marked;

import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.read.yaml.Yaml;
import io.github.quizmaven.read.yaml.YamlReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Piece;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a foreign YAML mapping. Each is asked for by its names, in which case, hyphens and
 * underscores do not matter; those that nobody asked for are reported in the end.
 */
public final class ForeignKeys {

    private static final Set<String> NULLS = Set.of("", "~", "null");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}(?:\\.\\d{1,9})?");

    private final MarkedFile file;
    private final String place;
    private final Map<String, Yaml.Entry> left = new LinkedHashMap<>();

    private ForeignKeys(MarkedFile file, String place) {
        this.file = file;
        this.place = place;
    }

    /**
     * @param span all of it, with its marks
     * @param place what the keys belong to, as in "the front matter"
     */
    static ForeignKeys of(
            YamlReader.@Nullable Outcome yaml, Span span, String place, MarkedFile file) {
        ForeignKeys keys = new ForeignKeys(file, place);
        if (yaml == null) {
            return keys;
        }
        if (yaml.mapping() == null) {
            file.notes().refused(yaml.span(), place + " cannot be read: " + yaml.fault());
            file.notes().dropped(span, place + ", which cannot be read");
            return keys;
        }
        keys.comments(span);
        yaml.mapping().entries().forEach(each -> keys.left.putIfAbsent(name(each.key()), each));
        return keys;
    }

    /** The keys on some lines of a file. */
    public static ForeignKeys of(List<Row> rows, String place, MarkedFile file) {
        return RowLines.span(rows)
                .map(span -> of(YamlReader.read(piece(rows)), span, place, file))
                .orElseGet(() -> new ForeignKeys(file, place));
    }

    private static Piece piece(List<Row> rows) {
        return RowTree.piece(rows);
    }

    private void comments(Span span) {
        SourceFile source = file.notes().file();
        int last = source.lines().line(span.end());
        for (int number = source.lines().line(span.start()); number <= last; number++) {
            Span line = source.trimmed(source.line(number));
            if (source.text(line).startsWith("#")) {
                file.notes().dropped(line, "a comment of " + place);
            }
        }
    }

    private static String name(String key) {
        return key.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    public boolean isEmpty() {
        return left.isEmpty();
    }

    public boolean has(String name) {
        return left.containsKey(name(name));
    }

    /** A key with its value, which is accounted for; null if it is missing or says nothing. */
    public Yaml.@Nullable Entry take(String... names) {
        for (String each : names) {
            Yaml.@Nullable Entry entry = left.get(name(each));
            if (entry != null) {
                boolean nothing =
                        entry.value() instanceof Yaml.Scalar scalar
                                && scalar.plain()
                                && NULLS.contains(scalar.text());
                left.remove(name(each));
                file.taken(entry.keySpan().to(entry.value().span()));
                if (!nothing) {
                    return entry;
                }
            }
        }
        return null;
    }

    /** A value as a text; those of a list are divided by commas. */
    public @Nullable String text(String... names) {
        Yaml.@Nullable Entry entry = take(names);
        String text = entry == null ? "" : text(entry.value()).strip();
        return text.isEmpty() ? null : text;
    }

    /** A value as lines at its place. */
    public List<Row> rows(String... names) {
        Yaml.@Nullable Entry entry = take(names);
        if (entry == null) {
            return List.of();
        }
        int start = entry.value().span().start();
        return RowLines.of(text(entry.value()), file.notes().file().lines().line(start), start);
    }

    /** The values of a list, or of a text divided by commas. */
    public List<String> list(String... names) {
        Yaml.@Nullable Entry entry = take(names);
        if (entry == null) {
            return List.of();
        }
        List<String> all = new ArrayList<>();
        if (entry.value() instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(each -> all.add(text(each).strip()));
        } else {
            for (String each : text(entry.value()).split(",")) {
                all.add(each.strip());
            }
        }
        all.removeIf(String::isEmpty);
        return all;
    }

    /** True, false, or null if it is neither, which leaves the key to be reported. */
    public @Nullable Boolean flag(String name) {
        Yaml.@Nullable Entry entry = left.get(name(name));
        String text = entry == null ? "" : text(entry.value()).toLowerCase(Locale.ROOT);
        if (!text.equals("true") && !text.equals("false")) {
            return null;
        }
        take(name);
        return Boolean.valueOf(text);
    }

    /** A number, or null if it is none, which leaves the key to be reported. */
    public @Nullable BigDecimal number(String name) {
        Yaml.@Nullable Entry entry = left.get(name(name));
        String text = entry == null ? "" : text(entry.value()).strip();
        if (!NUMBER.matcher(text).matches()) {
            return null;
        }
        take(name);
        return new BigDecimal(text);
    }

    /** A text, left to be reported unless it is one of some. */
    public @Nullable String word(String name, Set<String> words) {
        Yaml.@Nullable Entry entry = left.get(name(name));
        String text = entry == null ? "" : text(entry.value()).strip().toLowerCase(Locale.ROOT);
        if (!words.contains(text)) {
            return null;
        }
        take(name);
        return text;
    }

    /** Reports a key that the format knows and quizzes have no place for. */
    public void drop(String name, String words) {
        Yaml.@Nullable Entry entry = left.remove(name(name));
        if (entry != null) {
            file.notes().dropped(entry.keySpan().to(entry.value().span()), words);
        }
    }

    /** Reports all that nobody asked for. */
    public void dropRest() {
        for (Yaml.Entry each : left.values()) {
            file.notes()
                    .dropped(
                            each.keySpan().to(each.value().span()),
                            "the key `" + each.key() + "` of " + place);
        }
        left.clear();
    }

    /** What a value says as a text. */
    public static String text(Yaml value) {
        if (value instanceof Yaml.Scalar scalar) {
            return scalar.text();
        }
        List<String> parts = new ArrayList<>();
        if (value instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(each -> parts.add(text(each)));
        } else {
            ((Yaml.Mapping) value)
                    .entries()
                    .forEach(each -> parts.add(each.key() + ": " + text(each.value())));
        }
        return String.join(", ", parts);
    }
}
