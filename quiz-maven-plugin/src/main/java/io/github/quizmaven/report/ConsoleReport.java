package io.github.quizmaven.report;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.OneLine;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.source.Place;
import java.util.stream.Collectors;

/**
 * Prints a diagnostic as compilers do: where and what, the source line with the place underlined,
 * and what to do.
 *
 * @param prefix what makes a path from the source folder one from where the build was started, as
 *     in {@code content/src/quiz/}
 * @param style how parts of it stand out
 */
public record ConsoleReport(String prefix, Style style) {

    private static final String HELP_INDENT = " ".repeat(" = help: ".length());

    public ConsoleReport(String prefix) {
        this(prefix, Style.PLAIN);
    }

    /** The whole text of a diagnostic, without a line end at its end. */
    public String text(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        String gutter = " ".repeat(String.valueOf(place.line()).length());
        StringBuilder text = new StringBuilder(where(place));
        text.append(": ").append(style.strong(diagnostic.message()));
        text.append(" [").append(diagnostic.rule().name()).append(']');
        if (!place.excerpt().isEmpty()) {
            text.append(frame(diagnostic, gutter));
        }
        if (diagnostic.help() != null) {
            String below = "\n" + gutter + HELP_INDENT;
            text.append('\n').append(style.frame(gutter + " = help:")).append(' ');
            text.append(diagnostic.help().text());
            diagnostic.help().paste().forEach(line -> text.append(below).append(line));
        }
        return text.toString();
    }

    private String frame(Diagnostic diagnostic, String gutter) {
        Place place = diagnostic.place();
        Excerpt excerpt = Excerpt.of(place, gutter.length() + " | ".length());
        return "\n"
                + style.frame(gutter + " |")
                + "\n"
                + style.frame(place.line() + " |")
                + " "
                + excerpt.line()
                + "\n"
                + style.frame(gutter + " |")
                + " "
                + excerpt.blank()
                + style.mark(excerpt.marks() + related(diagnostic), diagnostic.severity());
    }

    private String where(Place place) {
        return OneLine.of(prefix + place.path()) + ":" + place.line() + ":" + place.column();
    }

    private String related(Diagnostic diagnostic) {
        return diagnostic.related().stream()
                .map(each -> related(each, diagnostic.place()))
                .collect(Collectors.joining(", ", diagnostic.related().isEmpty() ? "" : " ", ""));
    }

    private String related(Related related, Place from) {
        Place place = related.place();
        String label = related.label();
        if (!place.path().equals(from.path())) {
            return label + " at " + where(place);
        }
        return place.line() == from.line()
                ? label + " in column " + place.column()
                : label + " on line " + place.line();
    }
}
