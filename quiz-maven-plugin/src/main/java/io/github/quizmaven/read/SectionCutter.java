package io.github.quizmaven.read;

import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.part.PartLabel;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Line;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Cuts one question into its body and its parts, those with a heading of another form included. */
final class SectionCutter {

    private final SourceFile file;
    private final String language;
    private final Set<Node> parts;

    /**
     * @param language the quiz's, a BCP 47 tag
     * @param parts headings of level 2 that are parts
     */
    SectionCutter(SourceFile file, String language, Set<Node> parts) {
        this.file = file;
        this.language = language;
        this.parts = parts;
    }

    /**
     * @param end where the next section starts, or the file ends
     */
    Section cut(Heading heading, List<Node> blocks, int end) {
        Set<PartName> proper = properParts(blocks);
        int lastList = lastList(blocks);
        List<Node> body = new ArrayList<>();
        List<Section.Part> found = new ArrayList<>();
        List<Section.Label> labels = new ArrayList<>();
        List<Node> open = body;
        boolean unnamed = true;
        boolean answer = false;
        for (int index = 0; index < blocks.size(); index++) {
            Node block = blocks.get(index);
            boolean below = unnamed ? lastList >= 0 : answer && !open.isEmpty();
            Section.@Nullable Label label =
                    unnamed && index > lastList || !unnamed && below
                            ? label(block, below, proper)
                            : null;
            if (isPart(block, proper)) {
                found.add(new Section.Part((Heading) block, new ArrayList<>()));
                open = found.get(found.size() - 1).blocks();
                unnamed = false;
                answer = isAnswer((Heading) block);
            } else if (label != null) {
                labels.add(label);
                open = new ArrayList<>();
            } else {
                open.add(block);
            }
        }
        if (lastList >= 0) {
            addLazyLabel(blocks.get(lastList), proper, false, labels);
        } else if (!body.isEmpty()) {
            addLazyLabel(body.get(body.size() - 1), proper, true, labels);
        }
        List<Section.Part> cut = new ArrayList<>(found.size());
        for (Section.Part each : found) {
            if (!each.blocks().isEmpty() && isAnswer(each.heading())) {
                addLazyLabel(each.blocks().get(0), proper, false, labels);
            }
            cut.add(new Section.Part(each.heading(), withoutSeparators(each.blocks())));
        }
        return new Section(
                heading,
                withoutSeparators(body),
                cut,
                labels,
                new Span(Blocks.span(heading).start(), end));
    }

    private boolean isPart(Node block, Set<PartName> proper) {
        if (Blocks.isAtx(block, file, 3) || parts.contains(block)) {
            return true;
        }
        if (!(block instanceof Heading heading)
                || heading.getLevel() < 4
                || !Blocks.isAtx(heading, file)) {
            return false;
        }
        Optional<PartName> name = name(heading);
        return name.isPresent() && !proper.contains(name.get());
    }

    private boolean isAnswer(Heading heading) {
        Optional<PartName> name = name(heading);
        return name.isPresent() && name.get() == PartName.ANSWER;
    }

    private Optional<PartName> name(Heading heading) {
        return PartName.of(file.text(Blocks.headingText(heading, file)), language);
    }

    /** The parts that have a heading of level 3. */
    private Set<PartName> properParts(List<Node> blocks) {
        Set<PartName> proper = EnumSet.noneOf(PartName.class);
        for (Node block : blocks) {
            if (Blocks.isAtx(block, file, 3)) {
                Optional<PartName> name = name((Heading) block);
                if (name.isPresent()) {
                    proper.add(name.get());
                }
            }
        }
        if (proper.contains(PartName.SOLUTION)) {
            // What a solution may have smaller headings for.
            proper.addAll(
                    EnumSet.of(
                            PartName.REFERENCES, PartName.COMMON_MISTAKES, PartName.QUICK_CHECK));
        }
        return proper;
    }

    /**
     * A paragraph that starts with the name of a part which has no heading.
     *
     * @param below whether it is below a list, a table or an answer, where no text is expected
     */
    private Section.@Nullable Label label(Node block, boolean below, Set<PartName> proper) {
        if (!(block instanceof Paragraph)) {
            return null;
        }
        Section.@Nullable Label label = label(Blocks.firstLine(block, file), proper);
        return label != null && (below || isEmphasized(label)) ? label : null;
    }

    private boolean isEmphasized(Section.Label label) {
        return "*_".indexOf(file.text(label.span()).charAt(0)) >= 0;
    }

    private Section.@Nullable Label label(Span line, Set<PartName> proper) {
        Span text = Line.unindented(file, line).span();
        @Nullable PartLabel label = PartLabel.at(file.text(text), language).orElse(null);
        if (label == null || label.part() == PartName.ANSWER || proper.contains(label.part())) {
            return null;
        }
        return new Section.Label(
                label.part().in(language),
                label.part().key(),
                new Span(text.start(), text.start() + label.end()));
    }

    private void addLazyLabel(
            Node block, Set<PartName> proper, boolean emphasized, List<Section.Label> labels) {
        Section.@Nullable Label label = lazyLabel(block, proper);
        if (label != null && (!emphasized || isEmphasized(label))) {
            labels.add(label);
        }
    }

    /** One on a line that goes on with the last option or text, as no blank line is before it. */
    private Section.@Nullable Label lazyLabel(Node block, Set<PartName> proper) {
        @Nullable Node last = block instanceof ListBlock ? block.getLastChild() : null;
        @Nullable Node text = last == null ? block : last.getLastChild();
        if (!(text instanceof Paragraph) || text.getSourceSpans().size() == 1) {
            return null;
        }
        List<Span> lines = Blocks.lines(text);
        for (Span each : lines.subList(1, lines.size())) {
            Section.@Nullable Label label = label(each, proper);
            if (label != null) {
                return label;
            }
        }
        return null;
    }

    private static int lastList(List<Node> blocks) {
        int last = -1;
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof Heading) {
                return last;
            }
            if (blocks.get(index) instanceof ListBlock || blocks.get(index) instanceof TableBlock) {
                last = index;
            }
        }
        return last;
    }

    /** A rule before the next heading, or at the end, only separates. */
    static List<Node> withoutSeparators(List<Node> blocks) {
        int last = blocks.size() - 1;
        List<Node> tail = new ArrayList<>();
        while (last >= 0
                && (blocks.get(last) instanceof ThematicBreak
                        || Blocks.isInvisible(blocks.get(last)))) {
            if (!(blocks.get(last) instanceof ThematicBreak)) {
                tail.add(0, blocks.get(last));
            }
            last--;
        }
        List<Node> kept = new ArrayList<>(blocks.subList(0, last + 1));
        kept.addAll(tail);
        return kept;
    }
}
