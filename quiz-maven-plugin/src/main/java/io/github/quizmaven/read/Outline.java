package io.github.quizmaven.read;

import io.github.quizmaven.read.context.HtmlRegions;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * A file cut at its level-2 headings.
 *
 * @param introduction the blocks before the first question, level-1 headings left out
 * @param titles the level-1 headings before the first question
 * @param sections the questions
 */
record Outline(List<Node> introduction, List<Heading> titles, List<Section> sections) {

    static Outline of(List<Node> blocks, SourceFile file, HtmlRegions html) {
        List<Node> introduction = new ArrayList<>();
        List<Heading> titles = new ArrayList<>();
        List<Heading> starts = new ArrayList<>();
        List<List<Node>> contents = new ArrayList<>();
        for (Node block : blocks) {
            if (Blocks.isAtx(block, file, 2) && !html.holds(block)) {
                starts.add((Heading) block);
                contents.add(new ArrayList<>());
            } else if (!contents.isEmpty()) {
                contents.get(contents.size() - 1).add(block);
            } else if (Blocks.isAtx(block, file, 1)) {
                titles.add((Heading) block);
            } else {
                introduction.add(block);
            }
        }
        List<Section> sections = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            int end =
                    index + 1 < starts.size()
                            ? Blocks.span(starts.get(index + 1)).start()
                            : file.text().length();
            sections.add(section(starts.get(index), contents.get(index), file, end));
        }
        return new Outline(withoutSeparators(introduction), titles, sections);
    }

    private static Section section(Heading heading, List<Node> blocks, SourceFile file, int end) {
        List<Node> body = new ArrayList<>();
        List<Section.Part> parts = new ArrayList<>();
        Section.@Nullable Part open = null;
        for (Node block : blocks) {
            if (Blocks.isAtx(block, file, 3)) {
                open = new Section.Part((Heading) block, new ArrayList<>());
                parts.add(open);
            } else if (open != null) {
                open.blocks().add(block);
            } else {
                body.add(block);
            }
        }
        return new Section(
                heading,
                withoutSeparators(body),
                parts.stream()
                        .map(
                                each ->
                                        new Section.Part(
                                                each.heading(), withoutSeparators(each.blocks())))
                        .toList(),
                new Span(Blocks.span(heading).start(), end));
    }

    /** A rule before the next heading, or at the end, only separates. */
    private static List<Node> withoutSeparators(List<Node> blocks) {
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
