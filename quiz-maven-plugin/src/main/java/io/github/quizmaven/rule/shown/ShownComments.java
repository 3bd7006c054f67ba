package io.github.quizmaven.rule.shown;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.fact.Prose;
import io.github.quizmaven.syntax.fact.Signs;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds comments that readers see: open ones, misspelt ones, those of other languages. */
final class ShownComments {

    private static final String IN_BACKTICKS = ", or put it in backticks if it is meant to be read";

    /** One of these is in every text that has a comment. */
    private static final Signs SIGNS = Signs.of("<{%-");

    /** Where one is opened in HTML, or nearly. */
    private static final Pattern HTML =
            Pattern.compile("<!--|<\\s?!\\s?(?:-{1,2}|[–—]-?)(?=[\\s\\p{L}])");

    /** The end of one that is not open there, at the end of a line: elsewhere it is an arrow. */
    private static final Pattern END = Pattern.compile("(?<=\\w\\s?)--\\s?>$", Pattern.MULTILINE);

    /** MDX, Obsidian, Jinja, Liquid, Handlebars, JSP, FreeMarker. */
    private static final Pattern FOREIGN =
            Pattern.compile(
                    "\\{\\s?/\\*|(?<![\\S%])%%(?=\\s?\\p{L})[^%\\n]{1,200}+%%(?![\\S%])|\\{#(?=\\s)"
                            + "|\\{%-?\\s?comment\\b|\\{\\{!|<%--|<#--");

    /** A comment that is shown, with the way out. */
    record Found(Span place, String help) {}

    private ShownComments() {}

    /** The first in a text: what is below it is part of it, or has the same cause. */
    static List<Found> in(Prose prose, SourceFile file) {
        String text = prose.text();
        if (!prose.signs().hasAny(SIGNS)) {
            return List.of();
        }
        if (text.indexOf('<') >= 0) {
            List<Found> open =
                    first(prose, file, HTML, "write `<!--` and `-->` in the same paragraph");
            if (!open.isEmpty()) {
                return open;
            }
        }
        if (text.indexOf('{') >= 0 || text.contains("%%") || text.contains("--")) {
            List<Found> foreign = first(prose, file, FOREIGN, "write `<!-- … -->`");
            if (!foreign.isEmpty()) {
                return foreign;
            }
        }
        return text.contains("--") && !text.contains("<!--")
                ? first(prose, file, END, "write `<!--` where the comment starts")
                : List.of();
    }

    private static List<Found> first(Prose prose, SourceFile file, Pattern pattern, String help) {
        Predicate<MatchResult> written =
                each -> isWritten(prose.text(), each, prose.inFile(each.start(), each.end()), file);
        return pattern.matcher(prose.text())
                .results()
                .filter(written)
                .limit(1)
                .map(each -> new Found(prose.inFile(each.start(), each.end()), help + IN_BACKTICKS))
                .toList();
    }

    /** A backslash or an entity says that the signs are meant to be read. */
    private static boolean isWritten(String text, MatchResult found, Span place, SourceFile file) {
        String written = file.text();
        int at = place.start();
        return written.charAt(at) == text.charAt(found.start())
                && (at == 0 || written.charAt(at - 1) != '\\')
                && file.text(place).equals(found.group());
    }
}
