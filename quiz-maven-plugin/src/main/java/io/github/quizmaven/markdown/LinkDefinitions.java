package io.github.quizmaven.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Collects a file's link definitions, so that its pieces can be read on their own. */
public final class LinkDefinitions {

    /** One of them. */
    private record Definition(String label, String destination, @Nullable String title) {

        /** The same for labels that Markdown takes for the same. */
        String key() {
            return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
        }

        String source() {
            return "["
                    + label
                    + "]: <"
                    + escaped(destination, "\\<>&")
                    + '>'
                    + (title == null ? "" : " \"" + escaped(title, "\\\"&").strip() + '"')
                    + '\n';
        }
    }

    private LinkDefinitions() {}

    /** All definitions below a node as Markdown source, one a line, in source order. */
    public static String source(Node root) {
        return of(root).stream().map(Definition::source).collect(Collectors.joining());
    }

    /**
     * The definitions that a file of some texts needs beside those that the texts hold, one a line.
     * Where several define the same, the first one counts, as in Markdown.
     */
    public static String beside(List<Markdown> texts) {
        Map<String, Definition> needed = new LinkedHashMap<>();
        texts.stream()
                .map(each -> each.dialect().definitions())
                .distinct()
                .flatMap(each -> of(MarkdownParser.parse(each, false)).stream())
                .forEach(each -> needed.putIfAbsent(each.key(), each));
        held(texts).forEach(needed::remove);
        return needed.values().stream().map(Definition::source).collect(Collectors.joining());
    }

    /** Whether any of the texts holds a definition. */
    public static boolean areHeldBy(List<Markdown> texts) {
        return !held(texts).isEmpty();
    }

    private static Map<String, Definition> held(List<Markdown> texts) {
        Map<String, Definition> held = new LinkedHashMap<>();
        for (Markdown text : texts) {
            if (text.source().contains("]:")) {
                of(MarkdownParser.parse(text.source(), text.dialect().math()))
                        .forEach(each -> held.putIfAbsent(each.key(), each));
            }
        }
        return held;
    }

    private static List<Definition> of(Node root) {
        List<Definition> found = new ArrayList<>();
        root.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(LinkReferenceDefinition definition) {
                        found.add(
                                new Definition(
                                        definition.getLabel().strip().replaceAll("\\s+", " "),
                                        definition.getDestination(),
                                        definition.getTitle()));
                    }
                });
        return found;
    }

    private static String escaped(String text, String special) {
        StringBuilder escaped = new StringBuilder();
        for (char each : text.replaceAll("\\s*\\n\\s*", " ").toCharArray()) {
            if (special.indexOf(each) >= 0) {
                escaped.append('\\');
            }
            escaped.append(each);
        }
        return escaped.toString();
    }
}
