package io.github.quizmaven.read;

import io.github.quizmaven.read.mended.Marker;
import io.github.quizmaven.read.metadata.MetadataReader;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.BlankReader;
import io.github.quizmaven.syntax.BlockVisitor;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Tells from a few signs whether blocks are meant to be a question, before they are read as one.
 */
final class ResponseSigns {

    private final FileTree tree;
    private final SourceFile file;

    ResponseSigns(FileTree tree) {
        this.tree = tree;
        this.file = tree.file();
    }

    /** Whether the whole file is a quiz, whatever its front matter says. */
    boolean isQuiz() {
        List<Node> blocks = Blocks.children(tree.root());
        return holdsMetadata(blocks)
                || holdsTasks(blocks)
                || sections().stream().anyMatch(this::isQuestion);
    }

    /** What is below each level-2 heading. */
    private List<List<Node>> sections() {
        List<List<Node>> sections = new ArrayList<>();
        for (Node block : Blocks.children(tree.root())) {
            if (Blocks.isAtx(block, file, 2)) {
                sections.add(new ArrayList<>());
            } else if (!sections.isEmpty()) {
                sections.get(sections.size() - 1).add(block);
            }
        }
        return sections;
    }

    /** Whether the blocks below a heading that names a part make a question of it after all. */
    boolean isAnswerable(PartName name, List<Node> blocks) {
        Set<PartName> parts = parts(blocks);
        return parts.contains(PartName.ANSWER)
                || name != PartName.HINT && parts.contains(PartName.SOLUTION)
                || holdsMetadata(blocks)
                || holdsTasks(blocks)
                || holdsBlank(blocks);
    }

    /** Whether the blocks below a level-2 heading can only be a question of ours. */
    boolean isQuestion(List<Node> blocks) {
        Set<PartName> parts = parts(blocks);
        boolean explained = parts.contains(PartName.SOLUTION);
        return parts.contains(PartName.HINT)
                || parts.contains(PartName.ANSWER)
                || explained && blocks.stream().anyMatch(TableBlock.class::isInstance)
                || explained && holdsBlank(blocks);
    }

    boolean holdsMetadata(List<Node> blocks) {
        return blocks.stream().anyMatch(MetadataReader::isMetadata);
    }

    /** Whether any list item starts with a marker, or what was meant as one. */
    boolean holdsTasks(List<Node> blocks) {
        boolean[] found = {false};
        BlockVisitor visitor =
                new BlockVisitor() {
                    @Override
                    public void visit(ListItem item) {
                        found[0] |= Marker.of(file, item) != null;
                        visitChildren(item);
                    }
                };
        blocks.forEach(each -> each.accept(visitor));
        return found[0];
    }

    private boolean holdsBlank(List<Node> blocks) {
        @Nullable Text text = Text.ofBlocks(tree, blocks);
        return text != null && BlankReader.holdsBlank(text);
    }

    private Set<PartName> parts(List<Node> blocks) {
        Set<PartName> parts = EnumSet.noneOf(PartName.class);
        for (Node block : blocks) {
            if (Blocks.isAtx(block, file, 3)) {
                String name = file.text(Blocks.headingText((Heading) block, file));
                PartName.languageOf(name)
                        .flatMap(each -> PartName.of(name, each))
                        .ifPresent(parts::add);
            }
        }
        return parts;
    }
}
