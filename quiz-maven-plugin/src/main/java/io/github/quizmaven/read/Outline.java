package io.github.quizmaven.read;

import io.github.quizmaven.read.context.HtmlRegions;
import io.github.quizmaven.read.context.Section;
import io.github.quizmaven.read.part.PartName;
import io.github.quizmaven.read.stray.HiddenQuestions;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * A file cut at its level-2 headings.
 *
 * @param introduction the blocks before the first question, level-1 headings left out
 * @param titles the level-1 headings before the first question
 * @param sections the questions
 * @param hidden titles of questions that are not headings of theirs; what is below is nowhere else
 */
record Outline(
        List<Node> introduction,
        List<Heading> titles,
        List<Section> sections,
        List<HiddenQuestions.Hidden> hidden) {

    /**
     * @param language the quiz's, a BCP 47 tag, which the names of parts depend on
     */
    static Outline of(FileTree tree, HtmlRegions html, String language) {
        SourceFile file = tree.file();
        List<Node> blocks = Blocks.children(tree.root());
        Set<Node> parts = partsAtHigherLevels(tree, blocks, html, language);
        List<Node> introduction = new ArrayList<>();
        List<Heading> titles = new ArrayList<>();
        List<Heading> starts = new ArrayList<>();
        List<List<Node>> contents = new ArrayList<>();
        int belowTitle = 0;
        for (Node block : blocks) {
            if (isQuestion(block, file, html) && !parts.contains(block)) {
                starts.add((Heading) block);
                contents.add(new ArrayList<>());
            } else if (!contents.isEmpty()) {
                contents.get(contents.size() - 1).add(block);
            } else if (Blocks.isAtx(block, file, 1)) {
                titles.add((Heading) block);
                belowTitle = introduction.size();
            } else {
                introduction.add(block);
            }
        }
        HiddenQuestions hiding = new HiddenQuestions(file, language);
        List<HiddenQuestions.Hidden> hidden = new ArrayList<>(hiding.cut(introduction, true));
        if (hidden.isEmpty() && !titles.isEmpty()) {
            List<Node> below = introduction.subList(belowTitle, introduction.size());
            if (hiding.isQuestion(below)) {
                hidden.add(hiding.hidden(titles.remove(titles.size() - 1)));
                below.clear();
            }
        }
        SectionCutter cutter = new SectionCutter(file, language, parts);
        List<Section> sections = new ArrayList<>();
        for (int index = 0; index < starts.size(); index++) {
            List<HiddenQuestions.Hidden> below = hiding.cut(contents.get(index), false);
            hidden.addAll(below);
            int end =
                    !below.isEmpty()
                            ? Blocks.span(below.get(0).block()).start()
                            : index + 1 < starts.size()
                                    ? Blocks.span(starts.get(index + 1)).start()
                                    : file.text().length();
            sections.add(cutter.cut(starts.get(index), contents.get(index), end));
        }
        return new Outline(SectionCutter.withoutSeparators(introduction), titles, sections, hidden);
    }

    private static boolean isQuestion(Node block, SourceFile file, HtmlRegions html) {
        return Blocks.isAtx(block, file, 2) && !html.holds(block);
    }

    /**
     * Headings of level 1 or 2 below the first question that name a part and have nothing to answer
     * with.
     */
    private static Set<Node> partsAtHigherLevels(
            FileTree tree, List<Node> blocks, HtmlRegions html, String language) {
        SourceFile file = tree.file();
        ResponseSigns signs = new ResponseSigns(tree);
        Set<Node> parts = new HashSet<>();
        boolean below = false;
        for (int index = 0; index < blocks.size(); index++) {
            Node block = blocks.get(index);
            boolean question = isQuestion(block, file, html);
            if (!question && !Blocks.isAtx(block, file, 1)) {
                continue;
            }
            String name = file.text(Blocks.headingText((Heading) block, file));
            @Nullable PartName part = below ? PartName.of(name, language).orElse(null) : null;
            if (part != null) {
                int end = index + 1;
                while (end < blocks.size() && !isQuestion(blocks.get(end), file, html)) {
                    end++;
                }
                if (!question || !signs.isAnswerable(part, blocks.subList(index + 1, end))) {
                    parts.add(block);
                }
            }
            below |= question;
        }
        return parts;
    }
}
