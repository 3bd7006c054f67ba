package io.github.quizmaven.read.yaml;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads a piece of YAML 1.2 into {@link Yaml}, or says where and why it is none. */
public final class YamlReader {

    /** Front matter is a handful of keys; more depth or nodes come from aliases that explode. */
    private static final int MAX_DEPTH = 10;

    private static final int MAX_NODES = 2_000;

    private static final int USUAL_SIZE = 1_024;
    private static final LoadSettings USUAL = settings(USUAL_SIZE);

    /** Blanks between tokens, among which YAML allows tabs and the scanner does not. */
    private static final Pattern SEPARATION =
            Pattern.compile("(?<=:)[ \\t]++|(?<=\\S)[ \\t]++(?=#|$)", Pattern.MULTILINE);

    private final Piece piece;
    private final int[] pairs;
    private int nodes;

    /** What YAML reads, but not as its author meant it. */
    private @Nullable YamlSlip suspect;

    private YamlReader(Piece piece) {
        this.piece = piece;
        this.pairs = pairs(piece.text());
    }

    /**
     * What came out: a mapping (empty for an empty text), or else a fault.
     *
     * @param fault what is wrong
     * @param help how to fix it
     * @param span where it is wrong
     */
    public record Outcome(
            Yaml.@Nullable Mapping mapping,
            @Nullable String fault,
            @Nullable Help help,
            Span span) {}

    public static Outcome read(Piece piece) {
        Yaml.@Nullable Mapping plain = PlainYaml.read(piece);
        return plain == null ? readWhole(piece) : new YamlReader(piece).read(plain);
    }

    /** The same by the whole of YAML, whatever it is. */
    static Outcome readWhole(Piece piece) {
        return new YamlReader(piece).read();
    }

    private Outcome read() {
        try {
            Optional<Node> root = new Compose(settings()).composeString(withoutTabs(piece.text()));
            return root.isEmpty()
                    ? new Outcome(new Yaml.Mapping(List.of(), piece.span()), null, null, at(0))
                    : read(convert(root.get(), 0));
        } catch (MarkedYamlEngineException broken) {
            return explain(broken.getProblemMark().map(this::offset).orElse(0));
        } catch (ReaderException broken) {
            return unreadable(broken);
        } catch (YamlEngineException broken) {
            return fault("this is not YAML", null, firstLine(piece.span()));
        } catch (StackOverflowError tooDeep) {
            // The composer calls itself for each level and has no limit of its own.
            return fault("this YAML is nested too deep", null, firstLine(piece.span()));
        }
    }

    private Outcome read(Yaml value) {
        if (suspect != null) {
            return fault(suspect);
        }
        if (!(value instanceof Yaml.Mapping mapping)) {
            @Nullable YamlSlip slip = YamlSlips.find(piece.text(), piece.text().length());
            return slip != null
                    ? fault(slip)
                    : fault(
                            "this is not a list of keys and values",
                            "write one `key: value` per line",
                            firstLine(value.span()));
        }
        Yaml.@Nullable Entry twice = repeated(mapping);
        return twice == null
                ? new Outcome(mapping, null, null, mapping.span())
                : fault(
                        "the key `" + twice.key() + "` is written twice",
                        "keep one of them" + choice(mapping, twice),
                        twice.keySpan());
    }

    /** The reader's buffer holds all of the text: at its end it would cut an emoji in two. */
    private LoadSettings settings() {
        int needed = piece.text().length() + 2;
        return needed <= USUAL_SIZE ? USUAL : settings(needed);
    }

    private static LoadSettings settings(int size) {
        return LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setUseMarks(true)
                .setBufferSize(size)
                .build();
    }

    private static String withoutTabs(String text) {
        return text.indexOf('\t') < 0
                ? text
                : SEPARATION.matcher(text).replaceAll(each -> " ".repeat(each.group().length()));
    }

    private Yaml convert(Node node, int depth) {
        if (depth > MAX_DEPTH || ++nodes > MAX_NODES) {
            throw new YamlEngineException("too deep or too large");
        }
        Span span = span(node);
        if (node instanceof ScalarNode scalar) {
            return new Yaml.Scalar(scalar.getValue(), scalar.isPlain(), span);
        }
        if (node instanceof SequenceNode sequence) {
            List<Yaml> items = new ArrayList<>();
            for (Node each : sequence.getValue()) {
                items.add(convert(each, depth + 1));
            }
            return new Yaml.Sequence(items, span);
        }
        List<Yaml.Entry> entries = new ArrayList<>();
        for (NodeTuple each : ((MappingNode) node).getValue()) {
            Node key = each.getKeyNode();
            String name = key instanceof ScalarNode scalar ? scalar.getValue() : piece.text();
            suspect(name, key, each.getValueNode());
            entries.add(new Yaml.Entry(name, span(key), convert(each.getValueNode(), depth + 1)));
        }
        return new Yaml.Mapping(entries, span);
    }

    /** Notes an anchor or a tag before a text, and properties that became part of one. */
    private void suspect(String name, Node key, Node value) {
        if (suspect != null || !(value instanceof ScalarNode scalar)) {
            return;
        }
        int keyEnd = key.getEndMark().map(this::offset).orElse(0);
        int start = value.getStartMark().map(this::offset).orElse(0);
        int end = value.getEndMark().map(this::offset).orElse(start);
        String between = keyEnd < start ? piece.text().substring(keyEnd, end).strip() : "";
        String written = between.startsWith(":") ? between.substring(1).strip() : "";
        boolean block =
                scalar.getScalarStyle() == ScalarStyle.LITERAL
                        || scalar.getScalarStyle() == ScalarStyle.FOLDED;
        if (written.startsWith("&") || written.startsWith("!")) {
            suspect =
                    ValueSlip.reserved(
                            name, firstLine(written), piece.text().indexOf(written, keyEnd));
        } else if (!block && written.contains("\n")) {
            suspect = Swallowed.find(name, written, piece.text().indexOf(written, keyEnd));
        }
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** Both values of a key, where they are short and differ. */
    private static String choice(Yaml.Mapping mapping, Yaml.Entry twice) {
        String values =
                mapping.entries().stream()
                        .filter(each -> each.key().equals(twice.key()))
                        .map(Yaml.Entry::value)
                        .filter(each -> each instanceof Yaml.Scalar scalar && scalar.plain())
                        .map(each -> "`" + twice.key() + ": " + ((Yaml.Scalar) each).text() + "`")
                        .distinct()
                        .limit(2)
                        .collect(Collectors.joining(" or "));
        return values.contains(" or ") ? ": " + values : "";
    }

    private static Yaml.@Nullable Entry repeated(Yaml.Mapping mapping) {
        Set<String> seen = new HashSet<>();
        for (Yaml.Entry each : mapping.entries()) {
            if (!seen.add(each.key())) {
                return each;
            }
            if (each.value() instanceof Yaml.Mapping inner) {
                Yaml.@Nullable Entry twice = repeated(inner);
                if (twice != null) {
                    return twice;
                }
            }
        }
        return null;
    }

    /** Says why a text cannot be read in an author's words, never in those of the parser. */
    private Outcome explain(int problem) {
        @Nullable YamlSlip slip = YamlSlips.find(piece.text(), problem);
        return slip == null
                ? fault(
                        "YAML cannot read this line",
                        "write one `key: value` per line, the value in quotes if it has signs in it",
                        line(problem))
                : fault(slip);
    }

    private Outcome fault(YamlSlip slip) {
        Span place = piece.toFile(new Span(slip.start(), slip.end()));
        return new Outcome(null, slip.message(), slip.help(place), place);
    }

    private static Outcome fault(String message, @Nullable String help, Span span) {
        return new Outcome(null, message, help == null ? null : Help.of(help), span);
    }

    private Span firstLine(Span span) {
        Span first = line(0);
        return first.contains(span.start()) ? new Span(span.start(), first.end()) : first;
    }

    private Outcome unreadable(ReaderException broken) {
        int sign = piece.text().indexOf(broken.getCodePoint());
        return fault(
                "YAML cannot hold the character `U+%04X`".formatted(broken.getCodePoint()),
                "remove it",
                at(Math.max(sign, 0)));
    }

    /** What is written on the line of an offset. */
    private Span line(int offset) {
        String text = piece.text();
        int inside = Math.min(offset, text.length());
        int start = text.lastIndexOf('\n', inside - 1) + 1;
        int end = text.indexOf('\n', inside);
        return piece.toFile(new Span(start, end < 0 ? text.length() : end));
    }

    private Span at(int offset) {
        int inside = Math.min(offset, piece.text().length());
        int end = inside < piece.text().length() && piece.text().charAt(inside) != '\n' ? 1 : 0;
        return piece.toFile(new Span(inside, inside + end));
    }

    private Span span(Node node) {
        int start = node.getStartMark().map(this::offset).orElse(0);
        int end = node.getEndMark().map(this::offset).orElse(start);
        String text = piece.text();
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return piece.toFile(new Span(start, Math.max(start, end)));
    }

    /** Marks count code points. */
    private int offset(Mark mark) {
        int index = mark.getIndex();
        int found = Arrays.binarySearch(pairs, index);
        return Math.min(index + (found >= 0 ? found : -found - 1), piece.text().length());
    }

    /** The indexes in code points of those characters that are pairs of surrogates. */
    private static int[] pairs(String text) {
        IntStream.Builder found = IntStream.builder();
        int index = 0;
        for (int at = 0; at < text.length(); at++, index++) {
            if (Character.isHighSurrogate(text.charAt(at))
                    && at + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(at + 1))) {
                found.add(index);
                at++;
            }
        }
        return found.build().toArray();
    }
}
