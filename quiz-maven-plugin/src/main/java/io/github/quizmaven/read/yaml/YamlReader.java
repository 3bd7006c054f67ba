package io.github.quizmaven.read.yaml;

import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
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

    /** Another property behind a value, as in {@code easy, time: 2m}. */
    private static final Pattern SEVERAL =
            Pattern.compile("[^,;:\\s]++\\s*+[,;]?\\s*+([a-z]++):\\s");

    private final Piece piece;
    private final int[] pairs;
    private int nodes;

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
            @Nullable String help,
            Span span) {}

    public static Outcome read(Piece piece) {
        return new YamlReader(piece).read();
    }

    private Outcome read() {
        try {
            Optional<Node> root = new Compose(settings()).composeString(withoutTabs(piece.text()));
            if (root.isEmpty()) {
                return new Outcome(new Yaml.Mapping(List.of(), piece.span()), null, null, at(0));
            }
            Yaml value = convert(root.get(), 0);
            if (value instanceof Yaml.Mapping mapping) {
                Yaml.@Nullable Entry twice = repeated(mapping);
                return twice == null
                        ? new Outcome(mapping, null, null, mapping.span())
                        : fault(
                                "the key `" + twice.key() + "` is written twice",
                                "remove one of them",
                                twice.keySpan());
            }
            return fault(
                    "this is not a list of keys and values",
                    "write one `key: value` per line",
                    firstLine(value.span()));
        } catch (MarkedYamlEngineException broken) {
            return explain(broken);
        } catch (YamlEngineException broken) {
            return fault("this is not YAML", null, firstLine(piece.span()));
        } catch (StackOverflowError tooDeep) {
            // The composer calls itself for each level and has no limit of its own.
            return fault("this YAML is nested too deep", null, firstLine(piece.span()));
        }
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
            entries.add(new Yaml.Entry(name, span(key), convert(each.getValueNode(), depth + 1)));
        }
        return new Yaml.Mapping(entries, span);
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

    private Outcome explain(MarkedYamlEngineException broken) {
        int problem = broken.getProblemMark().map(this::offset).orElse(0);
        int context = broken.getContextMark().map(this::offset).orElse(problem);
        String text = piece.text();
        char opening = context < text.length() ? text.charAt(context) : ' ';
        if ((opening == '[' || opening == '{')
                && (problem >= text.length()
                        || text.substring(context, Math.max(context, problem)).contains("\n"))) {
            String closing = opening == '[' ? "]" : "}";
            return fault(
                    "this `" + opening + "` is never closed",
                    "close it with `" + closing + "`",
                    at(context));
        }
        return explain(broken.getProblem() == null ? "" : broken.getProblem(), problem);
    }

    /** Says a scanner's complaint in an author's words. */
    private Outcome explain(String problem, int offset) {
        String text = piece.text();
        int start = text.lastIndexOf('\n', Math.max(0, Math.min(offset, text.length()) - 1)) + 1;
        int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
        String line = text.substring(start, end);
        int colon = line.indexOf(": ");
        boolean unquoted =
                problem.startsWith("mapping values are not allowed")
                        || problem.contains("cannot start any token")
                                && offset < text.length()
                                && "`@%".indexOf(text.charAt(offset)) >= 0;
        if (unquoted && colon > 0) {
            String key = line.substring(0, colon).strip();
            String value = line.substring(colon + 2).strip();
            int at = start + line.indexOf(value, colon + 2);
            String why =
                    problem.startsWith("mapping")
                            ? "has a colon, so YAML takes it for a key of its own"
                            : "starts with a character that YAML reserves";
            boolean several = problem.startsWith("mapping") && holdsProperty(value);
            return fault(
                    "the value of `" + key + "` " + why,
                    (several ? "write one property on each line, or " : "")
                            + "put the "
                            + key
                            + " in quotes: `"
                            + key
                            + ": "
                            + quoted(value)
                            + "`",
                    piece.toFile(new Span(at, at + value.length())));
        }
        if (line.contains("\t") && problem.contains("token")) {
            return fault(
                    "a tab cannot indent YAML",
                    "indent with spaces",
                    piece.toFile(
                            new Span(start + line.indexOf('\t'), start + line.indexOf('\t') + 1)));
        }
        String words = problem.isEmpty() ? "this is not YAML" : "not YAML: " + lower(problem);
        return fault(words, "write one `key: value` per line", at(offset));
    }

    private static boolean holdsProperty(String value) {
        Matcher several = SEVERAL.matcher(value);
        return several.lookingAt()
                && Stream.concat(Key.QUIZ.stream(), Key.QUESTION.stream())
                        .anyMatch(each -> each.name().equals(several.group(1)));
    }

    private static String quoted(String value) {
        return value.contains("\"") ? "'" + value.replace("'", "''") + "'" : '"' + value + '"';
    }

    private static String lower(String problem) {
        return problem.substring(0, 1).toLowerCase(Locale.ROOT)
                + problem.substring(1)
                        .replace("<stream end>", "the end")
                        .replace('\n', ' ')
                        .strip();
    }

    private static Outcome fault(String message, @Nullable String help, Span span) {
        return new Outcome(null, message, help, span);
    }

    private Span firstLine(Span span) {
        int end = piece.text().indexOf('\n');
        Span first = piece.toFile(new Span(0, end < 0 ? piece.text().length() : end));
        return first.contains(span.start()) ? new Span(span.start(), first.end()) : first;
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
