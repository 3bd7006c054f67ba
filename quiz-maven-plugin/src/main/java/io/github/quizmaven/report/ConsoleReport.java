package io.github.quizmaven.report;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.source.Place;
import java.util.stream.Collectors;

/**
 * Prints a diagnostic as compilers do: where and what, the source line with the place underlined,
 * and what to do.
 *
 * @param prefix what makes a path from the source folder one from where the build was started, as
 *     in {@code content/src/quiz/}
 */
public record ConsoleReport(String prefix) {

    private static final String HELP_INDENT = " ".repeat(" = help: ".length());

    /** The whole text of a report, without a line end at its end. */
    public String text(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        String gutter = " ".repeat(String.valueOf(place.line()).length());
        StringBuilder text = new StringBuilder(where(place));
        text.append(": ").append(Terminal.visible(diagnostic.message()));
        text.append(" [").append(diagnostic.rule().name()).append(']');
        if (!place.excerpt().isEmpty()) {
            text.append('\n').append(gutter).append(" |");
            text.append('\n').append(place.line()).append(" | ");
            text.append(Terminal.visible(place.excerpt()).stripTrailing());
            text.append('\n').append(gutter).append(" | ").append(underline(place));
            text.append(related(diagnostic));
        }
        if (diagnostic.help() != null) {
            text.append('\n').append(gutter).append(" = help: ");
            text.append(
                    diagnostic
                            .help()
                            .lines()
                            .map(Terminal::visible)
                            .collect(Collectors.joining("\n" + gutter + HELP_INDENT)));
        }
        return text.toString();
    }

    private String where(Place place) {
        return prefix + place.path() + ":" + place.line() + ":" + place.column();
    }

    private static String underline(Place place) {
        String line = place.excerpt();
        int start = offset(line, place.column());
        int end = place.endLine() > place.line() ? line.length() : offset(line, place.endColumn());
        String marked = line.substring(start, Math.max(start, end));
        return Terminal.blank(line.substring(0, start))
                + "^".repeat(Math.max(1, Terminal.width(marked.stripTrailing())));
    }

    private static int offset(String line, int column) {
        int points = Math.min(column - 1, line.codePointCount(0, line.length()));
        return line.offsetByCodePoints(0, points);
    }

    private String related(Diagnostic diagnostic) {
        return diagnostic.related().stream()
                .map(each -> related(each, diagnostic.place()))
                .collect(Collectors.joining(", ", diagnostic.related().isEmpty() ? "" : " ", ""));
    }

    private String related(Related related, Place from) {
        Place place = related.place();
        String label = Terminal.visible(related.label());
        if (!place.path().equals(from.path())) {
            return label + " at " + where(place);
        }
        return place.line() == from.line()
                ? label + " in column " + place.column()
                : label + " on line " + place.line();
    }
}
