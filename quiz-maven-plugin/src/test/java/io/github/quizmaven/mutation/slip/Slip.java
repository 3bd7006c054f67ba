package io.github.quizmaven.mutation.slip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A way in which lines are written that were meant otherwise.
 *
 * @param family who writes so
 * @param where in what part of a file
 * @param type of which questions, null for all of them
 * @param written what should have been written
 * @param slip what is written for it, as {@link Matcher#replaceFirst} takes it
 */
record Slip(
        String family,
        String name,
        Part where,
        @Nullable String type,
        Pattern written,
        String slip) {

    private static final Pattern CODE_POINT = Pattern.compile("\\\\u([0-9a-f]{4})");

    /** The parts of a file that are written in different languages, and slips beyond one line. */
    enum Part {
        BODY,
        META,
        FRONT,
        FENCE,
        CODE,
        /** Made at each passage that the pattern finds in the whole text. */
        TEXT,
        /** The same; that the page stays as it was does not do. */
        ADDED,
        /** Made at all of them in a question at once. */
        QUESTION,
        /** Made at all of them at once. */
        ALL
    }

    /**
     * One slip at one line; lines are 1-based.
     *
     * @param was the line as it was, without blanks around it
     * @param sectionEnd the last line before the next question
     */
    record Slipped(String text, String was, int firstLine, int sectionEnd) {}

    static List<Slip> all() throws IOException {
        List<Slip> slips = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/slips.txt"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                slips.add(of(line.split("\t", -1)));
            }
        }
        return slips;
    }

    private static Slip of(String[] cells) {
        String slip =
                CODE_POINT
                        .matcher(cells[4])
                        .replaceAll(
                                each ->
                                        Matcher.quoteReplacement(
                                                Character.toString(
                                                        Integer.parseInt(each.group(1), 16))))
                        .replace("\\n", "\n")
                        .replace("\\t", "\t");
        String[] place = cells[2].split(":", 2);
        Part where = Part.valueOf(place[0].toUpperCase(Locale.ROOT));
        @Nullable String type = place.length > 1 ? place[1] : null;
        Pattern written =
                Pattern.compile(cells[3], where.compareTo(Part.TEXT) >= 0 ? Pattern.MULTILINE : 0);
        return new Slip(cells[0], cells[1], where, type, written, slip);
    }

    /** At every place of a text where it can be made. */
    List<Slipped> in(String text) {
        List<Slipped> all = everywhere(text);
        return type == null
                ? all
                : all.stream()
                        .filter(each -> Passages.isInQuestion(text, each.firstLine(), type))
                        .toList();
    }

    private List<Slipped> everywhere(String text) {
        return switch (where) {
            case TEXT, ADDED -> Passages.each(text, written, slip);
            case QUESTION -> Passages.inQuestions(text, written, slip);
            case ALL -> Passages.all(text, written, slip);
            default -> inLines(text);
        };
    }

    private List<Slipped> inLines(String text) {
        String[] lines = text.split("\n", -1);
        List<Part> parts = parts(lines);
        List<Slipped> slipped = new ArrayList<>();
        for (int at = 0; at < lines.length; at++) {
            Matcher matcher = written.matcher(lines[at]);
            if (parts.get(at) == where && matcher.find()) {
                String[] changed = lines.clone();
                changed[at] = matcher.replaceFirst(slip);
                int more = (int) changed[at].chars().filter(each -> each == '\n').count();
                int end = at + 1;
                while (end < lines.length
                        && !(parts.get(end) == Part.BODY && lines[end].startsWith("## "))) {
                    end++;
                }
                slipped.add(
                        new Slipped(
                                String.join("\n", changed), lines[at].strip(), at + 1, end + more));
            }
        }
        return slipped;
    }

    private static List<Part> parts(String[] lines) {
        List<Part> parts = new ArrayList<>();
        Part now = lines[0].equals("---") ? Part.FRONT : Part.BODY;
        String end = "---";
        for (int at = 0; at < lines.length; at++) {
            String line = lines[at].strip();
            if (now == Part.BODY) {
                boolean code =
                        line.startsWith("```") || line.startsWith("~~~") || line.startsWith("$$");
                if (line.startsWith("```yaml question")) {
                    parts.add(Part.FENCE);
                    now = Part.META;
                    end = "```";
                } else if (code && !(line.length() > 2 && line.endsWith("$$"))) {
                    parts.add(Part.CODE);
                    now = Part.CODE;
                    end = line.replaceAll("[^`~$].*", "");
                } else {
                    parts.add(lines[at].startsWith("    ") ? Part.CODE : Part.BODY);
                }
            } else {
                boolean last = line.equals(end) && at > 0;
                parts.add(last && now != Part.FRONT ? Part.CODE : now);
                now = last ? Part.BODY : now;
            }
        }
        return parts;
    }
}
