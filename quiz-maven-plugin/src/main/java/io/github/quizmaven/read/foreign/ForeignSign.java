package io.github.quizmaven.read.foreign;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;

/**
 * A place where another tool's syntax is written.
 *
 * @param span what is written
 */
public record ForeignSign(ForeignForm form, Span span) {

    private static final int LONGEST = 40;

    /** What is said of it in a quiz. */
    public String message(SourceFile file) {
        return "%s is the syntax of %s, and means nothing here"
                .formatted(quoted(file), form.tool());
    }

    /** What is said of it in a file that is no quiz. */
    public String messageOfSkipped(SourceFile file) {
        return "this file is skipped, though %s is the syntax of %s for questions"
                .formatted(quoted(file), form.tool());
    }

    /** What is written, between backticks unless it starts with three. */
    public String quoted(SourceFile file) {
        String written = file.text(span);
        String shown = written.length() > LONGEST ? written.substring(0, LONGEST) + "…" : written;
        return written.startsWith("```") ? shown : "`" + shown.replace('`', '\'') + "`";
    }
}
