package io.github.quizmaven.read.front;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.read.metadata.Keys;
import io.github.quizmaven.read.yaml.YamlReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Piece;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What keeps keys at the top of a file from being its front matter.
 *
 * @param place where it starts
 * @param message what is wrong
 * @param help what to do about it
 */
record FrontMatterSlip(Span place, String message, Help help) {

    private static final String MOVE = "move it up, so that `---` is the first line of the file";
    private static final String FORM_LINES =
            "write `key: value` lines, without anything around them, between two lines `---`, on line 1";
    private static final String FORM = "write these lines between two lines `---`, on line 1";

    private static final Pattern DASHES = Pattern.compile("[ \\t]*+-{3,}+[ \\t]*+");
    private static final Pattern PLUS = Pattern.compile("[ \\t]*+\\+{3}[ \\t]*+");
    private static final Pattern FENCE = Pattern.compile("[ \\t]*+(?:`{3,}+|~{3,}+)[^`]*+");
    private static final Pattern KEY =
            Pattern.compile("[ \\t]*+([\\p{L}_][\\p{L}\\p{N}_-]*+)[ \\t]*+([:=])(?:[ \\t].*+)?");

    /** A key that is dressed up: an item of a list, in bold, in quotes, in a row of a table. */
    private static final Pattern DRESSED =
            Pattern.compile(
                    "[ \\t]*+(?:[-*+|][ \\t]++[*_]{0,2}|[*_]{2}|[{,\"][ \\t]*+\"?)(\\p{L}++)[*_\"]{0,2}"
                            + "[ \\t]*+[:=|].*+");

    private static final Pattern OPENING = Pattern.compile("[ \\t]*+(?:<!--|;{3,}+|\\{)[ \\t]*+");

    /** The front matter that was meant, with what is wrong with it. */
    static Optional<FrontMatter> find(SourceFile file, List<Key<?>> known) {
        Optional<FrontMatter> dressed = dressed(file, known);
        if (dressed.isPresent()) {
            return dressed;
        }
        int first = firstLine(file);
        if (first > file.lines().count()) {
            return Optional.empty();
        }
        String opening = file.text(file.line(first));
        boolean dashes = DASHES.matcher(opening).matches();
        boolean plus = PLUS.matcher(opening).matches();
        boolean fence = FENCE.matcher(opening).matches();
        boolean bare = !dashes && !plus && !fence;
        int content = bare ? first : first + 1;
        if (content > file.lines().count() || !isKnown(file, content, known)) {
            return Optional.empty();
        }
        int end = end(file, content, dashes ? DASHES : plus ? PLUS : fence ? FENCE : null);
        if (bare
                && end - content < 2
                && !file.text(file.line(content)).strip().startsWith("title")) {
            return Optional.empty();
        }
        boolean closed =
                !bare && end <= file.lines().count() && !file.text(file.line(end)).isBlank();
        Span keys = new Span(file.line(content).start(), file.line(end - 1).end());
        Span whole = new Span(file.line(first).start(), file.line(closed ? end : end - 1).end());
        FrontMatterSlip slip =
                new FrontMatterSlip(
                        file.trimmed(file.line(first)),
                        dashes
                                ? "front matter starts on line 1 with `---`"
                                : "this looks like front matter, but is text",
                        dashes
                                ? Help.of(MOVE, FrontMatterFix.moved(file, whole, closed))
                                : Help.of(FORM, FrontMatterFix.enclosed(file, whole, closed)));
        YamlReader.Outcome yaml =
                plus
                        ? new YamlReader.Outcome(
                                null,
                                "front matter is YAML between lines `---`, not TOML",
                                Help.of("write `title: …` between two lines `---`"),
                                slip.place())
                        : YamlReader.read(Piece.of(file, keys));
        return yaml.mapping() == null && !plus
                ? Optional.empty()
                : Optional.of(new FrontMatter(whole, yaml, plus ? null : slip));
    }

    /** Two lines at the top that are keys of a quiz in another form. */
    private static Optional<FrontMatter> dressed(SourceFile file, List<Key<?>> known) {
        int first = 1;
        while (first < file.lines().count() && visible(file.text(file.line(first))).isEmpty()) {
            first++;
        }
        int line = first;
        if (OPENING.matcher(file.text(file.line(first))).matches()) {
            line++;
        }
        for (int at = line; at < line + 2; at++) {
            if (at > file.lines().count()) {
                return Optional.empty();
            }
            String text = file.text(file.line(at));
            Matcher key = DRESSED.matcher(text);
            boolean other =
                    key.matches()
                            && Keys.find(known, key.group(1).toLowerCase(Locale.ROOT)) != null;
            if (!other && (line == first || !isKnown(file, at, known))) {
                return Optional.empty();
            }
        }
        int last = line + 1;
        while (last < file.lines().count()
                && !file.text(file.line(last + 1)).isBlank()
                && !file.text(file.line(last)).strip().matches("-->|}|;{3,}")) {
            last++;
        }
        Span place = file.trimmed(file.line(first));
        YamlReader.Outcome outcome =
                new YamlReader.Outcome(
                        null,
                        "this looks like front matter, but is text",
                        Help.of(FORM_LINES),
                        place);
        return Optional.of(new FrontMatter(place.to(file.line(last)), outcome, null));
    }

    /** The first line that is not blank, a comment or a level-1 heading. */
    private static int firstLine(SourceFile file) {
        boolean comment = false;
        for (int line = 1; line <= file.lines().count(); line++) {
            String text = visible(file.text(file.line(line)));
            boolean opens = text.startsWith("<!--");
            if (comment || opens) {
                comment = !text.endsWith("-->");
            } else if (!text.isEmpty() && !text.startsWith("# ")) {
                return line;
            }
        }
        return file.lines().count() + 1;
    }

    /** Without blanks at both ends, those that only authors take for blanks included. */
    private static String visible(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == '\u200b'
                || sign == '\ufeff';
    }

    /** The line that closes what starts on a line, or the one after the last key. */
    private static int end(SourceFile file, int content, @Nullable Pattern closing) {
        int line = content;
        int last = content;
        for (; line <= file.lines().count(); line++) {
            String text = file.text(file.line(line));
            if (closing != null && closing.matcher(text).matches()) {
                return line;
            }
            if (text.stripLeading().startsWith("##") || closing == null && text.isBlank()) {
                break;
            }
            last = KEY.matcher(text).matches() ? line : last;
        }
        return last + 1;
    }

    private static boolean isKnown(SourceFile file, int line, List<Key<?>> known) {
        Matcher key = KEY.matcher(file.text(file.line(line)));
        return key.matches() && Keys.find(known, key.group(1)) != null;
    }
}
