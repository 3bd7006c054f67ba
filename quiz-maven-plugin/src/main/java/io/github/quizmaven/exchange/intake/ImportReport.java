package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.foreign.NoteKind;
import io.github.quizmaven.report.Summary;
import io.github.quizmaven.source.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells what an import has done: in a few lines, and in a text that names every place.
 *
 * @param result what was done
 */
public record ImportReport(ImportResult result) {

    private static final int LONGEST_QUOTE = 100;

    /** What is special about one place: code, numbers and letters of options. */
    private static final Pattern CODE =
            Pattern.compile("`[^`]*+`|\\d++|(?<=options? )[A-Z](?:, [A-Z])*(?: and [A-Z])?");

    /** What came out and what happened to it, in the words of a log. */
    public String summary() {
        return "read %s: %s with %s\n%s%s\n%s"
                .formatted(
                        Summary.plural(result.files(), "file"),
                        Summary.plural(result.quizzes(), "quiz", "quizzes"),
                        Summary.plural(result.questions(), "question"),
                        formats(),
                        counts(),
                        coverage());
    }

    /** What was recognised, if it was to be found out. */
    private String formats() {
        StringBuilder line = new StringBuilder();
        result.formats()
                .forEach(
                        (format, files) ->
                                line.append(line.isEmpty() ? "" : ", ")
                                        .append(Summary.plural(files.size(), "file"))
                                        .append(" in `")
                                        .append(format)
                                        .append('`'));
        return line.isEmpty() ? "" : line.append('\n').toString();
    }

    private String counts() {
        return Stream.of(NoteKind.values())
                .map(kind -> result.count(kind) + " " + kind.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String coverage() {
        int lines = result.coverage().lines();
        int lost = result.coverage().lost().size();
        return lost == 0
                ? "all %s are in the quizzes or in the report"
                        .formatted(Summary.plural(lines, "line"))
                : "%d of %s: in neither the quizzes nor the notes, see `this line is in no quiz` in the report"
                        .formatted(lost, Summary.plural(lines, "line"));
    }

    /** How often something was done for which reason, the most frequent ones first. */
    public List<String> reasons(NoteKind kind) {
        Map<String, Long> counts =
                result.notes().all().stream()
                        .filter(note -> note.rule().equals(kind.rule()))
                        .collect(
                                Collectors.groupingBy(
                                        note -> CODE.matcher(note.message()).replaceAll("`…`"),
                                        TreeMap::new,
                                        Collectors.counting()));
        List<String> lines = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(each -> lines.add(line(kind, each.getValue(), each.getKey())));
        return lines;
    }

    private static String line(NoteKind kind, long count, String reason) {
        return kind.name().toLowerCase(Locale.ROOT) + " " + count + ": " + reason;
    }

    /** Every note by file and kind, each place with what stands there. */
    public String text() {
        StringBuilder text = new StringBuilder(summary()).append('\n');
        result.formats()
                .forEach(
                        (format, files) -> {
                            text.append("\nread as `").append(format).append("`\n");
                            files.forEach(file -> text.append("  ").append(file).append('\n'));
                        });
        Map<String, List<Diagnostic>> files =
                result.notes().all().stream()
                        .collect(
                                Collectors.groupingBy(
                                        note -> note.place().path(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        files.forEach(
                (path, notes) -> {
                    text.append('\n').append(path).append('\n');
                    notes(notes).forEach(line -> text.append("  ").append(line).append('\n'));
                });
        return text.toString();
    }

    private static List<String> notes(List<Diagnostic> notes) {
        Map<String, List<Diagnostic>> alike =
                notes.stream()
                        .collect(
                                Collectors.groupingBy(
                                        ImportReport::words,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<String> lines = new ArrayList<>();
        alike.forEach(
                (words, places) -> {
                    lines.add(words);
                    places.forEach(note -> lines.add("  " + place(note.place())));
                });
        return lines;
    }

    private static String words(Diagnostic note) {
        return note.rule().name().replace("import-", "") + ": " + note.message();
    }

    private static String place(Place place) {
        boolean whole = place.endLine() == place.line();
        String quote = place.text().strip();
        boolean cut = quote.codePointCount(0, quote.length()) > LONGEST_QUOTE;
        String shown =
                cut ? quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + " …" : quote;
        return place.line()
                + (whole ? ":" + place.column() : "-" + place.endLine())
                + (shown.isEmpty() ? "" : "  " + shown);
    }
}
