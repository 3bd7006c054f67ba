package io.github.quizmaven.read.foreign;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.source.LineMap;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.Blocks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;

/**
 * Collects the signs of other tools in one file, and reports those that nothing else reports; tags
 * are reported as all raw HTML is.
 */
public final class ForeignSyntax {

    private final SourceFile file;
    private final List<ForeignSign> signs = new ArrayList<>();

    public ForeignSyntax(SourceFile file) {
        this.file = file;
    }

    /** Looks where a question or an introduction is. */
    public void inBody(List<Node> blocks) {
        signs.addAll(ForeignSigns.in(file, blocks, true));
    }

    /** Looks in a part, whose answer lines are ours. */
    public void inPart(List<Node> blocks) {
        signs.addAll(ForeignSigns.in(file, blocks, false));
    }

    /** Looks below each title of a question that is not a heading of its kind. */
    public void below(List<Node> titles) {
        Set<Node> ends = new HashSet<>(titles);
        for (Node title : titles) {
            List<Node> body = new ArrayList<>();
            List<Node> parts = new ArrayList<>();
            Node block = title.getNext();
            while (block != null && !ends.contains(block) && !Blocks.isAtx(block, file, 2)) {
                boolean part = !parts.isEmpty() || Blocks.isAtx(block, file, 3);
                (part ? parts : body).add(block);
                block = block.getNext();
            }
            inBody(body);
            inPart(parts);
        }
    }

    /**
     * Reports what is on no line that is reported already.
     *
     * @param tags whether nothing else reports tags
     */
    public void report(Findings findings, boolean tags) {
        LineMap lines = file.lines();
        Set<Integer> reported = new HashSet<>();
        for (Diagnostic each : findings.diagnostics()) {
            reported.add(each.place().line());
        }
        for (ForeignSign sign : signs) {
            boolean told = sign.form() == ForeignForm.QUIZ_TAG && !tags;
            if (!told && reported.add(lines.line(sign.span().start()))) {
                findings.report(
                        SyntaxRules.FOREIGN_SYNTAX,
                        sign.span(),
                        sign.message(file),
                        sign.form().help());
            }
        }
    }
}
