package io.github.quizmaven.language.feature;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.source.LineMap;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the comment by which an author says that what a rule reports is no fault. Where it has to
 * be is tried: it must make that diagnostic go away, and change nothing else.
 */
final class IgnoreComment {

    /** For the author to write over; a comment without a reason is an error. */
    private static final String REASON = "say why";

    private final OpenQuiz open;
    private final String text;
    private final LineMap lines;

    IgnoreComment(OpenQuiz open) {
        this.open = open;
        this.text = open.text().read();
        this.lines = open.text().lines();
    }

    /**
     * The edit that writes it; empty if none does what it should.
     *
     * @param found all that is wrong with the file
     */
    Optional<Edit> about(Diagnostic diagnostic, List<Diagnostic> found) throws IOException {
        String rule = diagnostic.rule().name();
        if (!RuleCatalog.ignorable(Set.of()).ignorable().contains(rule)) {
            return Optional.empty();
        }
        for (Edit each : places(diagnostic, "<!-- quiz-ignore " + rule + ": " + REASON + " -->")) {
            if (works(each, diagnostic, found)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** The narrowest first. */
    private List<Edit> places(Diagnostic diagnostic, String comment) {
        int line = lines.line(Math.min(diagnostic.place().span().start(), text.length()));
        String indentation = indentation(line);
        List<Edit> places = new ArrayList<>();
        places.add(Edit.insert(lines.end(line), " " + comment));
        places.add(Edit.insert(lines.start(line), indentation + comment + "\n"));
        places.add(Edit.insert(lines.start(line), indentation + comment + "\n\n"));
        int heading = heading(line);
        if (heading > 0) {
            places.add(Edit.insert(lines.start(heading), comment + "\n\n"));
        }
        int body = body();
        if (body > line) {
            places.add(Edit.insert(lines.start(body), "\n" + comment + "\n"));
        }
        return places;
    }

    /** The line of the heading of the question that a line is in; 0 if it is in none. */
    private int heading(int line) {
        int above = line;
        while (above > 0 && !text.startsWith("## ", lines.start(above))) {
            above--;
        }
        return above;
    }

    /** The line after the front matter; 0 if there is none. */
    private int body() {
        if (!text.startsWith("---")) {
            return 0;
        }
        for (int line = 2; line < lines.count(); line++) {
            if (text.startsWith("---", lines.start(line))) {
                return line + 1;
            }
        }
        return 0;
    }

    private String indentation(int line) {
        String written = text.substring(lines.start(line), lines.end(line));
        return written.substring(0, written.length() - written.stripLeading().length());
    }

    private boolean works(Edit edit, Diagnostic diagnostic, List<Diagnostic> found)
            throws IOException {
        String changed =
                text.substring(0, edit.span().start())
                        + edit.replacement()
                        + text.substring(edit.span().end());
        Map<String, String> texts = new HashMap<>();
        open.byPath().forEach((path, each) -> texts.put(path, each.text().raw()));
        texts.put(open.path(), changed);
        Map<String, Integer> count = new HashMap<>();
        open.folder().folder().check(texts).all().stream()
                .filter(each -> each.place().path().equals(open.path()))
                .forEach(each -> count.merge(name(each), 1, Integer::sum));
        for (Diagnostic each : found) {
            count.merge(name(each), -1, Integer::sum);
        }
        boolean others =
                count.entrySet().stream()
                        .allMatch(
                                each ->
                                        each.getValue() == 0
                                                || each.getKey().equals(name(diagnostic)));
        return others && count.getOrDefault(name(diagnostic), 0) == -1;
    }

    /** What stays the same when lines are added. */
    private static String name(Diagnostic diagnostic) {
        return diagnostic.rule().name() + ' ' + diagnostic.place().text();
    }
}
