package io.github.quizmaven.syntax.node;

import java.util.Collection;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/** The link definitions of a file, by their labels as CommonMark compares them. */
public final class Definitions {

    public static final Definitions NONE = new Definitions();

    private final DefinitionMap<LinkReferenceDefinition> byLabel =
            new DefinitionMap<>(LinkReferenceDefinition.class);

    private Definitions() {}

    /** All below a node; where several define the same, the first counts. */
    public static Definitions below(Node root) {
        Definitions definitions = new Definitions();
        root.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Paragraph paragraph) {
                        // None is in it.
                    }

                    @Override
                    public void visit(LinkReferenceDefinition definition) {
                        definitions.byLabel.putIfAbsent(definition.getLabel(), definition);
                    }
                });
        return definitions;
    }

    public @Nullable LinkReferenceDefinition get(String label) {
        return byLabel.get(label);
    }

    /** The ones that count, in the order of the file. */
    public Collection<LinkReferenceDefinition> all() {
        return byLabel.values();
    }

    public boolean isEmpty() {
        return byLabel.values().isEmpty();
    }
}
