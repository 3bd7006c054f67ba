package io.github.quizmaven.rule.structure;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.rule.QuestionSubject;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;

/** Tells an author where a line of metadata goes, so that it can be pasted as it is. */
final class MetadataLine {

    private static final String OPENING = "```yaml question";
    private static final String CLOSING = "```";

    private MetadataLine() {}

    static Help help(QuestionSubject subject, String line) {
        SourceFile file = subject.file().authored().file();
        Span heading = subject.question().head().place();
        return subject.question().head().hasFence()
                ? Help.paste("add this line to the metadata fence:", line)
                        .with(Fix.safe(inFence(file, heading, line)))
                : Help.paste("add these lines below the heading:", OPENING, line, CLOSING)
                        .with(
                                Fix.safe(
                                        LineEdits.insertBelow(
                                                file,
                                                heading.start(),
                                                String.join("\n", OPENING, line, CLOSING, ""))));
    }

    /** Only comments and blank lines are between a heading and its fence. */
    private static Edit inFence(SourceFile file, Span heading, String line) {
        int at = file.lines().line(heading.start()) + 1;
        while (at < file.lines().count() && !isFence(file.text(file.line(at)))) {
            at++;
        }
        return LineEdits.insertBelow(file, file.lines().start(at), line + "\n");
    }

    private static boolean isFence(String line) {
        String text = line.stripLeading();
        return text.startsWith(CLOSING) || text.startsWith("~~~");
    }
}
