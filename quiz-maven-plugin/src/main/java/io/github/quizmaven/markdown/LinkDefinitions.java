package io.github.quizmaven.markdown;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Collects a file's link definitions, so that its pieces can be read on their own. */
public final class LinkDefinitions {

    private LinkDefinitions() {}

    /** All definitions below a node as Markdown source, one a line, in source order. */
    public static String source(Node root) {
        StringBuilder source = new StringBuilder();
        root.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(LinkReferenceDefinition definition) {
                        source.append('[')
                                .append(definition.getLabel())
                                .append("]: <")
                                .append(escaped(definition.getDestination(), "\\<>"))
                                .append('>');
                        if (definition.getTitle() != null) {
                            source.append(" \"")
                                    .append(escaped(definition.getTitle(), "\\\"").strip())
                                    .append('"');
                        }
                        source.append('\n');
                    }
                });
        return source.toString();
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
