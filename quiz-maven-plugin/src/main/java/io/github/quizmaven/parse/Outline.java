package io.github.quizmaven.parse;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
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

    /**
     * One question's blocks.
     *
     * @param heading its level-2 heading
     * @param body the blocks before the first part
     * @param parts the level-3 headings with what stands below each
     * @param span from the heading to the next one, or to the end of the file
     */
    record Section(Heading heading, List<Node> body, List<Part> parts, Span span) {}

    /** A level-3 heading and the blocks below it. */
    record Part(Heading heading, List<Node> blocks) {}

    static Outline of(Node document, SourceFile file, HtmlRegions html) {
        List<Node> introduction = new ArrayList<>();
        List<Heading> titles = new ArrayList<>();
        List<Heading> starts = new ArrayList<>();
        List<List<Node>> contents = new ArrayList<>();
        for (Node block : Blocks.children(document)) {
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
        List<Part> parts = new ArrayList<>();
        @Nullable Part open = null;
        for (Node block : blocks) {
            if (Blocks.isAtx(block, file, 3)) {
                open = new Part((Heading) block, new ArrayList<>());
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
                        .map(each -> new Part(each.heading(), withoutSeparators(each.blocks())))
                        .toList(),
                new Span(Blocks.span(heading).start(), end));
    }

    /** A rule before the next heading, or at the end, only separates. */
    private static List<Node> withoutSeparators(List<Node> blocks) {
        List<Node> kept = new ArrayList<>(blocks);
        for (int last = kept.size() - 1; last >= 0; last--) {
            if (kept.get(last) instanceof ThematicBreak) {
                kept.remove(last);
            } else if (!Blocks.isInvisible(kept.get(last))) {
                break;
            }
        }
        return kept;
    }
}
