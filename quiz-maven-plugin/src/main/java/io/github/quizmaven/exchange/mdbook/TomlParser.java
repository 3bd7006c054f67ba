package io.github.quizmaven.exchange.mdbook;

import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a file of TOML 1.0 strictly: the first fault ends it. */
final class TomlParser {

    private static final int DEEPEST = 40;
    private static final String PLAIN_END = " \t\n,]}#";

    private final TomlScan scan;
    private final Toml.Table root = Toml.Table.empty(Span.at(0));

    /** The table that keys belong to. */
    private Toml.Table open = root;

    private TomlParser(TomlScan scan) {
        this.scan = scan;
    }

    /** A part of a key. */
    private record Name(String text, Span span) {}

    /** What a file holds, as far as it is sound. */
    static Toml.Table parse(TomlScan scan) {
        TomlParser parser = new TomlParser(scan);
        parser.parse();
        return parser.root;
    }

    private void parse() {
        scan.blanks(true);
        while (scan.isSound() && !scan.isAtEnd()) {
            if (scan.peek() == '[') {
                header();
            } else {
                pair(open);
            }
            if (scan.isSound()) {
                scan.lineEnd();
                scan.blanks(true);
            }
        }
    }

    private void header() {
        int start = scan.at();
        boolean array = scan.isAt("[[");
        scan.skip(array ? 2 : 1);
        List<Name> names = names();
        if (!scan.isAt(array ? "]]" : "]")) {
            scan.fail("this table's name is not closed");
            return;
        }
        scan.skip(array ? 2 : 1);
        scan.sign(start);
        Span place = new Span(start, scan.at());
        Toml.@Nullable Table parent = below(root, names.subList(0, names.size() - 1));
        if (parent == null) {
            return;
        }
        Name last = names.get(names.size() - 1);
        @Nullable Toml known = parent.get(last.text());
        Toml.Table table = Toml.Table.empty(place);
        if (array && known instanceof Toml.Array list) {
            list.items().add(table);
        } else if (array && known == null) {
            List<Toml> items = new ArrayList<>();
            items.add(table);
            parent.entries().put(last.text(), new Toml.Entry(place, new Toml.Array(items, place)));
        } else if (!array && known instanceof Toml.Table same) {
            table = same;
        } else if (known == null) {
            parent.entries().put(last.text(), new Toml.Entry(place, table));
        } else {
            scan.fail("`" + last.text() + "` is something else above");
        }
        open = table;
    }

    private void pair(Toml.Table table) {
        int start = scan.at();
        List<Name> names = names();
        scan.blanks(false);
        if (!scan.isSound() || !scan.isAt("=")) {
            scan.fail("a key needs `=` and a value");
            return;
        }
        scan.skip(1);
        scan.sign(start);
        scan.blanks(false);
        Toml.@Nullable Table parent = below(table, names.subList(0, names.size() - 1));
        Toml value = value(0);
        Name last = names.get(names.size() - 1);
        if (parent == null || !scan.isSound()) {
            return;
        }
        Span key = names.get(0).span().to(last.span());
        if (parent.entries().putIfAbsent(last.text(), new Toml.Entry(key, value)) != null) {
            scan.fail("the key `" + last.text() + "` is written twice");
        }
    }

    /** The table that some names lead to, made where it is missing; null if it is no table. */
    private Toml.@Nullable Table below(Toml.Table from, List<Name> names) {
        Toml.Table table = from;
        for (Name name : names) {
            Toml.Entry entry =
                    table.entries()
                            .computeIfAbsent(
                                    name.text(),
                                    key ->
                                            new Toml.Entry(
                                                    name.span(), Toml.Table.empty(name.span())));
            Toml value = entry.value();
            if (value instanceof Toml.Array array && !array.items().isEmpty()) {
                value = array.items().get(array.items().size() - 1);
            }
            if (!(value instanceof Toml.Table next)) {
                scan.fail("`" + name.text() + "` has no keys");
                return null;
            }
            table = next;
        }
        return table;
    }

    private List<Name> names() {
        List<Name> names = new ArrayList<>();
        do {
            if (!names.isEmpty()) {
                scan.skip(1);
            }
            scan.blanks(false);
            names.add(name());
            scan.blanks(false);
        } while (scan.isSound() && scan.peek() == '.' && !scan.isAtEnd());
        return names;
    }

    private Name name() {
        int start = scan.at();
        if (scan.peek() == '"' || scan.peek() == '\'') {
            Toml.Text text = TomlText.read(scan);
            return new Name(text.value(), text.span());
        }
        while (!scan.isAtEnd() && isBare(scan.peek())) {
            scan.skip(1);
        }
        if (scan.at() == start) {
            scan.fail("a key is missing here");
        }
        return new Name(scan.text().substring(start, scan.at()), new Span(start, scan.at()));
    }

    private static boolean isBare(char each) {
        return each >= 'a' && each <= 'z'
                || each >= 'A' && each <= 'Z'
                || each >= '0' && each <= '9'
                || each == '_'
                || each == '-';
    }

    private Toml value(int depth) {
        if (depth > DEEPEST) {
            scan.fail("this TOML is nested too deep");
        } else if (scan.peek() == '"' || scan.peek() == '\'') {
            return TomlText.read(scan);
        } else if (scan.peek() == '[') {
            return array(depth);
        } else if (scan.peek() == '{') {
            return table(depth);
        }
        int start = scan.at();
        while (scan.isSound() && !scan.isAtEnd() && PLAIN_END.indexOf(scan.peek()) < 0) {
            scan.skip(1);
        }
        if (scan.at() == start) {
            scan.fail("a value is missing here");
        }
        return new Toml.Plain(scan.text().substring(start, scan.at()), new Span(start, scan.at()));
    }

    private Toml array(int depth) {
        int start = scan.at();
        List<Toml> items = new ArrayList<>();
        scan.take("[");
        scan.blanks(true);
        while (scan.isSound() && !scan.isAt("]")) {
            items.add(value(depth + 1));
            scan.blanks(true);
            if (!scan.take(",") && !scan.isAt("]")) {
                scan.fail("this list needs `,` or `]` here");
            }
            scan.blanks(true);
        }
        scan.take("]");
        return new Toml.Array(items, new Span(start, scan.at()));
    }

    private Toml table(int depth) {
        int start = scan.at();
        Toml.Table table = Toml.Table.empty(Span.at(start));
        scan.take("{");
        scan.blanks(false);
        while (scan.isSound() && !scan.isAt("}")) {
            if (depth >= DEEPEST) {
                scan.fail("this TOML is nested too deep");
                break;
            }
            inner(table, depth);
            scan.blanks(false);
            if (!scan.take(",") && !scan.isAt("}")) {
                scan.fail("this table needs `,` or `}` here");
            }
            scan.blanks(false);
        }
        scan.take("}");
        return new Toml.Table(table.entries(), new Span(start, scan.at()));
    }

    /** A key of an inline table. */
    private void inner(Toml.Table table, int depth) {
        int start = scan.at();
        List<Name> names = names();
        if (!scan.isAt("=")) {
            scan.fail("a key needs `=` and a value");
            return;
        }
        scan.skip(1);
        scan.sign(start);
        scan.blanks(false);
        Toml.@Nullable Table parent = below(table, names.subList(0, names.size() - 1));
        Toml value = value(depth + 1);
        Name last = names.get(names.size() - 1);
        if (parent != null && scan.isSound()) {
            parent.entries().put(last.text(), new Toml.Entry(last.span(), value));
        }
    }
}
