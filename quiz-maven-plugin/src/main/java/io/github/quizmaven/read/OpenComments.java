package io.github.quizmaven.read;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.suppress.Unknown;
import io.github.quizmaven.syntax.BlockVisitor;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.FileTree;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.jspecify.annotations.Nullable;

/** Finds comments that never end and hide what is below them, be it to the end of the file. */
final class OpenComments {

    private final FileTree tree;
    private final List<Span> all = new ArrayList<>();
    private @Nullable Span last;

    private OpenComments(FileTree tree) {
        this.tree = tree;
    }

    static OpenComments in(FileTree tree) {
        OpenComments found = new OpenComments(tree);
        if (!tree.file().text().contains("<!--")) {
            return found;
        }
        tree.root()
                .accept(
                        new BlockVisitor() {
                            @Override
                            public void visit(HtmlBlock block) {
                                found.add(block);
                            }
                        });
        return found;
    }

    private void add(HtmlBlock block) {
        String html = block.getLiteral().strip();
        if (html.startsWith("<!--") && html.indexOf("-->") < 0) {
            Span line = Blocks.lines(block).get(0);
            all.add(line);
            last = block.getParent() instanceof Document ? line : last;
        }
    }

    /** Reports them, and says that nothing is known of the questions that one hides in part. */
    void report(Findings findings, List<Question> questions) {
        for (Span each : all) {
            findings.report(
                    SyntaxRules.STRAY_CONTENT,
                    each,
                    "this comment is not closed and hides what is below it",
                    "end it with `-->`");
        }
        if (last != null) {
            findings.unknown(
                    Unknown.all(new Span(start(last, questions), tree.file().text().length())));
        }
    }

    /** What was found, without what only follows from the comment. */
    List<Diagnostic> withoutConsequences(List<Diagnostic> found, List<Question> questions) {
        @Nullable Span comment = last;
        if (comment == null) {
            return found;
        }
        int start = start(comment, questions);
        return found.stream()
                .filter(
                        each ->
                                !each.rule().equals(SyntaxRules.QUIZ_EMPTY)
                                        && (each.place().span().start() < start
                                                || each.message().startsWith("this comment")))
                .toList();
    }

    /** Where the question starts that the comment is in, or else the comment. */
    private static int start(Span comment, List<Question> questions) {
        int start = comment.start();
        for (Question each : questions) {
            Span section = each.head().section();
            start = section.contains(comment.start()) ? section.start() : start;
        }
        return start;
    }
}
