package io.github.quizmaven.write.form;

import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.LinkUse;
import io.github.quizmaven.syntax.node.Definitions;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The link definitions that a file needs beside those that its texts hold. Where several define the
 * same, the first one counts, as in Markdown.
 *
 * @param needed those that no text holds
 * @param known all of them by their destinations
 * @param held whether any of the texts holds a definition
 */
public record LinkLines(
        Collection<LinkReferenceDefinition> needed,
        Map<String, List<LinkReferenceDefinition>> known,
        boolean held) {

    public static LinkLines beside(Collection<Text> texts) {
        Map<String, LinkReferenceDefinition> all = new LinkedHashMap<>();
        Set<FileTree> trees = Collections.newSetFromMap(new IdentityHashMap<>());
        Set<Definitions> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<String, LinkReferenceDefinition> held = new LinkedHashMap<>();
        for (Text text : texts) {
            if (trees.add(text.tree()) && seen.add(text.tree().definitions())) {
                text.tree().definitions().all().forEach(each -> all.putIfAbsent(key(each), each));
            }
            in(text).forEach(held::putIfAbsent);
        }
        Map<String, List<LinkReferenceDefinition>> known =
                all.values().stream()
                        .collect(Collectors.groupingBy(LinkReferenceDefinition::getDestination));
        // A text can define what the file has defined otherwise before it.
        all.entrySet().removeIf(each -> isSame(each.getValue(), held.get(each.getKey())));
        return new LinkLines(all.values(), known, !held.isEmpty());
    }

    private static boolean isSame(
            LinkReferenceDefinition one, @Nullable LinkReferenceDefinition other) {
        return other != null && source(one).equals(source(other));
    }

    private static Map<String, LinkReferenceDefinition> in(Text text) {
        Map<String, LinkReferenceDefinition> found = new LinkedHashMap<>();
        AbstractVisitor visitor =
                new AbstractVisitor() {
                    @Override
                    public void visit(LinkReferenceDefinition definition) {
                        if (isOfFile(definition, text.tree())) {
                            found.putIfAbsent(key(definition), definition);
                        }
                    }
                };
        text.nodes().forEach(each -> each.accept(visitor));
        return found;
    }

    /** What follows an option's marker defines something there, but nothing in the file. */
    private static boolean isOfFile(LinkReferenceDefinition definition, FileTree tree) {
        @Nullable LinkReferenceDefinition first = tree.definitions().get(definition.getLabel());
        return first != null
                && (root(first) == root(definition)
                        || first.getSourceSpans().stream()
                                .limit(1)
                                .anyMatch(
                                        each ->
                                                each.getInputIndex()
                                                        == tree.span(definition).start()));
    }

    private static Node root(Node node) {
        Node root = node;
        while (root.getParent() != null) {
            root = root.getParent();
        }
        return root;
    }

    /** The definitions, one a line. */
    public String lines() {
        return needed.stream().map(LinkLines::source).collect(Collectors.joining("\n"));
    }

    /** Those that some texts use, wherever they are: the text that holds one may be elsewhere. */
    public LinkLines usedBy(Collection<Text> texts) {
        List<LinkReferenceDefinition> used =
                texts.stream()
                        .flatMap(each -> each.links().stream())
                        .filter(LinkUse::byReference)
                        .map(LinkUse::destination)
                        .distinct()
                        .flatMap(each -> known.getOrDefault(each, List.of()).stream())
                        .toList();
        return new LinkLines(used, known, held);
    }

    static String source(LinkReferenceDefinition definition) {
        @Nullable String title = definition.getTitle();
        return "["
                + label(definition)
                + "]: <"
                + escaped(definition.getDestination(), "\\<>&")
                + '>'
                + (title == null ? "" : " \"" + escaped(title, "\\\"&").strip() + '"');
    }

    private static String key(LinkReferenceDefinition definition) {
        return label(definition).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    private static String label(LinkReferenceDefinition definition) {
        return definition.getLabel().strip().replaceAll("\\s+", " ");
    }

    private static String escaped(String text, String special) {
        StringBuilder escaped = new StringBuilder();
        for (String line : text.split("\n")) {
            escaped.append(escaped.isEmpty() ? "" : " ");
            for (char each : line.strip().toCharArray()) {
                escaped.append(special.indexOf(each) >= 0 ? "\\" : "").append(each);
            }
        }
        return escaped.toString();
    }
}
