package io.github.quizmaven.read.front;

import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.diagnostic.fix.LineEdits;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/** The edits that make the keys at the top of a file its front matter. */
final class FrontMatterFix {

    private static final String DELIMITER = "---";

    private FrontMatterFix() {}

    /** Moves front matter to the first line; null if its end is not known. */
    static @Nullable Fix moved(SourceFile file, Span whole, boolean closed) {
        if (!closed) {
            return null;
        }
        String above = file.text().substring(0, whole.start());
        return isBlank(above)
                ? Fix.safe(Edit.delete(new Span(0, whole.start())))
                : Fix.safe(Edit.insert(0, file.text(whole) + "\n"), LineEdits.delete(file, whole));
    }

    /** Puts keys between two lines; null if something is above them. */
    static @Nullable Fix enclosed(SourceFile file, Span whole, boolean fence) {
        if (!isBlank(file.text().substring(0, whole.start()))) {
            return null;
        }
        if (!fence) {
            return Fix.safe(
                    new Edit(new Span(0, whole.start()), DELIMITER + "\n"),
                    LineEdits.insertBelow(file, whole.end(), DELIMITER + "\n"));
        }
        Span opening = file.line(file.lines().line(whole.start()));
        Span closing = file.line(file.lines().line(whole.end()));
        return Fix.safe(
                new Edit(new Span(0, opening.end()), DELIMITER), new Edit(closing, DELIMITER));
    }

    /** Invisible characters are there where a file was put together of others. */
    private static boolean isBlank(String text) {
        return text.chars().allMatch(each -> Character.isWhitespace(each) || each == 0xFEFF);
    }
}
