package io.github.quizmaven.exchange.lms.draft;

import io.github.quizmaven.exchange.lms.LmsQuestion;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import io.github.quizmaven.exchange.markup.TextMarkup;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question's name that its text repeats at its start, as our exporters write it since platforms
 * show no names.
 *
 * @param title the name as the text writes it
 * @param rest the text without it
 */
record RepeatedTitle(ForeignText title, ForeignText rest) {

    /** How many characters a name has in Moodle; a space at its end is not among those here. */
    private static final int LONGEST_NAME = 255;

    private static final String ABOVE = "<p><strong>";
    private static final String ABOVE_END = "</strong></p>";
    private static final String ALONE = "<p>";
    private static final String ALONE_END = "</p>";

    /** Steps to be ordered by letters follow a title that asks. */
    private static final String STEPS = "<ol>\n<li>";

    /** What is repeated; empty if the text starts otherwise. */
    static Optional<RepeatedTitle> of(LmsQuestion question) {
        @Nullable ForeignText name = question.title();
        ForeignText stem = question.stem();
        if (name == null || stem.format() != MarkupFormat.HTML) {
            return Optional.empty();
        }
        String text = stem.text().strip();
        int above = text.startsWith(ABOVE) ? text.indexOf(ABOVE_END) : -1;
        if (above >= 0) {
            String rest = text.substring(above + ABOVE_END.length()).strip();
            return rest.isEmpty()
                    ? Optional.empty()
                    : same(name, text.substring(ABOVE.length(), above), rest, stem);
        }
        int end = text.startsWith(ALONE) ? text.indexOf(ALONE_END) : -1;
        if (end < 0) {
            return Optional.empty();
        }
        String rest = text.substring(end + ALONE_END.length()).strip();
        return rest.isEmpty() || rest.startsWith(STEPS)
                ? same(name, text.substring(ALONE.length(), end), rest, stem)
                : Optional.empty();
    }

    private static Optional<RepeatedTitle> same(
            ForeignText name, String html, String rest, ForeignText stem) {
        if (!isNamed(TextMarkup.seen(html), name.text().strip().replaceAll("\\s++", " "))) {
            return Optional.empty();
        }
        return Optional.of(
                new RepeatedTitle(
                        new ForeignText(html, MarkupFormat.HTML, stem.at(), List.of()),
                        new ForeignText(rest, MarkupFormat.HTML, stem.at(), stem.escapes())));
    }

    /** Whether a name is what is seen of a title, cut where Moodle's names end. */
    private static boolean isNamed(String seen, String name) {
        boolean cut = name.codePointCount(0, name.length()) >= LONGEST_NAME - 1;
        return seen.equals(name) || cut && seen.startsWith(name);
    }
}
