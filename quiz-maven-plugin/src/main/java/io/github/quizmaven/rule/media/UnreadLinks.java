package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.rule.PlainTexts;
import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.PlainSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds links and images that Markdown does not read as such. Two rules share it. */
final class UnreadLinks {

    private static final Function<Subject, List<Found>> OF_FILE = UnreadLinks::find;

    private static final String TEXT = "(?<![\\\\\\]\\p{L}\\p{N}])(!?)\\[([^\\[\\]\\n]*+)\\]";
    private static final String INSIDE = "([^()\\n]*+)";

    private static final Pattern INLINE =
            Pattern.compile(TEXT + "( *+)\\(" + INSIDE + "(\\)|$)", Pattern.MULTILINE);
    private static final Pattern REFERENCE = Pattern.compile(TEXT + "\\[([^\\[\\]\\n]++)\\]");

    /** As in {@code [docs] [a.md]}, {@code [docs]: (a.md)} or {@code [docs]{a.md}}. */
    private static final Pattern APART =
            Pattern.compile(
                    "(?<![\\\\\\]\\p{L}\\p{N}])(!?)\\[([^\\[\\]\\n]{2,200})\\](?: \\[([^\\[\\]\\s]{3,200})\\]|: ?\\(([^()\\s]{3,200})\\)|\\{([^{}\\s=]{3,200})\\})");

    private static final Pattern SWAPPED =
            Pattern.compile("\\(" + INSIDE + "\\)\\[([^\\[\\]\\n]++)\\]");
    private static final Pattern EMBEDDED =
            Pattern.compile("!\\[\\[([^\\[\\]\\n|]++)[^\\[\\]\\n]*+\\]\\]");

    private static final Pattern PICTURE =
            Pattern.compile("\\.(?:png|jpe?g|gif|svg|webp|avif|bmp)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "^<?(?:\\w{2,9}:|\\.{0,2}/|#\\w|www\\.|"
                            + PlainSource.LINK
                            + ")"
                            + "|\\.(?:md|html?|pdf|txt|zip|png|jpe?g|gif|svg|webp|avif|bmp)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE =
            Pattern.compile(
                    "^https?:|\\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp)$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern WEB =
            Pattern.compile("^(?:https?:|www\\.|" + PlainSource.LINK + ")");
    private static final Pattern SIZE = Pattern.compile("^(\\S++)\\s++=\\d*+x?\\d*+%?$");
    private static final Pattern TITLE = Pattern.compile("^(\\S++)\\s++[\"“”„'‘’«].*$");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    /**
     * A link or an image that is shown as it is written.
     *
     * @param sure whether it can be nothing else
     */
    record Found(Span place, boolean image, boolean sure, String message, Help help) {}

    private UnreadLinks() {}

    /**
     * @param images whether images are meant, or else links
     */
    static void report(Subject subject, boolean images, RuleId rule, Consumer<Diagnostic> report) {
        for (Found each : subject.shared(OF_FILE)) {
            if (each.image() == images) {
                Diagnostic found =
                        new Diagnostic(
                                rule, subject.place(each.place()), each.message(), each.help());
                report.accept(each.sure() ? found : found.withSeverity(Severity.WARNING));
            }
        }
    }

    private static List<Found> find(Subject subject) {
        List<Found> found = new ArrayList<>();
        String file = subject.authored().file().text();
        for (PlainSource source : PlainTexts.of(subject)) {
            for (Piece run : source.runs()) {
                if (mayBeInline(run.text())) {
                    inline(run, file, found);
                }
                if (run.text().contains("] [")
                        || run.text().contains("]:")
                        || run.text().contains("]{")) {
                    apart(run, found);
                }
                if (run.text().contains("][")) {
                    references(run, found);
                }
                if (run.text().contains(")[")) {
                    swapped(run, file, found);
                }
                if (run.text().contains("![[")) {
                    embedded(run, found);
                }
                MistypedLinks.find(run, file, found);
            }
        }
        return found;
    }

    /** Whether a bracket is closed before a parenthesis, be there spaces between them. */
    private static boolean mayBeInline(String text) {
        for (int at = text.indexOf(']'); at >= 0; at = text.indexOf(']', at + 1)) {
            int next = at + 1;
            while (next < text.length() && text.charAt(next) == ' ') {
                next++;
            }
            if (next < text.length() && text.charAt(next) == '(') {
                return true;
            }
        }
        return false;
    }

    private static void inline(Piece run, String file, List<Found> found) {
        Matcher matcher = INLINE.matcher(run.text());
        while (matcher.find()) {
            if (matcher.group(2).endsWith("\\")) {
                continue;
            }
            boolean image = !matcher.group(1).isEmpty();
            Span written = new Span(matcher.start(4), matcher.end(4));
            String inside = matcher.group(4).strip();
            boolean address = ADDRESS.matcher(inside).find();
            boolean apart = !matcher.group(3).isEmpty();
            boolean open = matcher.group(5).isEmpty();
            // A note in parentheses may name a file.
            boolean sure = !apart || image || WEB.matcher(inside).find();
            if (!sure && (inside.indexOf(' ') >= 0 || matcher.group(2).length() < 2)) {
                continue;
            }
            if (address || image && !apart && !open) {
                Span place = run.toFile(new Span(matcher.start(), matcher.end()));
                String shown =
                        written.length() == 0
                                ? ""
                                : file.substring(
                                                run.toFile(written).start(),
                                                run.toFile(written).end())
                                        .strip();
                String mark = matcher.group(1) + "[" + matcher.group(2) + "](";
                Help help = help(place, mark, shown, open);
                found.add(new Found(place, image, sure, why(image), sure ? help : help.doubtful()));
            } else if (open && inside.isEmpty() && !apart) {
                found.add(
                        new Found(
                                run.toFile(new Span(matcher.start(), matcher.end())),
                                image,
                                false,
                                why(image),
                                Help.of("write the address and `)` after `](`")));
            }
        }
    }

    static String why(boolean image) {
        return "this is shown as it is written, not as " + (image ? "an image" : "a link");
    }

    private static Help help(Span place, String mark, String inside, boolean open) {
        if (inside.startsWith("[")) {
            return write(place, inside);
        }
        Matcher size = SIZE.matcher(inside);
        if (size.matches()) {
            Help plain = write(place, mark + size.group(1) + ")").doubtful();
            return Help.of(plain.text() + "; pages fit images to their room", plain.fix());
        }
        Matcher title = TITLE.matcher(inside);
        if (title.matches()) {
            return write(place, mark + title.group(1) + " \"…\")");
        }
        if (open) {
            int blank = inside.indexOf(' ');
            String address = blank < 0 ? inside : inside.substring(0, blank);
            address = address.startsWith("<") ? address.substring(1) : address;
            boolean brace = address.endsWith("}") || address.endsWith("]");
            address = brace ? address.substring(0, address.length() - 1) : address;
            Help help = write(place, mark + address + ")");
            // What follows the address would be lost.
            return blank < 0 ? help : help.with(null);
        }
        boolean blanks = inside.indexOf(' ') >= 0 && !inside.startsWith("<");
        return write(place, mark + (blanks ? "<" + inside + ">" : inside) + ")");
    }

    /**
     * Writes a link in place of what is none, where all of it is known.
     *
     * @param place what is written instead
     */
    static Help write(Span place, String line) {
        String shown = visible(line);
        return line.indexOf('`') >= 0 || line.length() > 200
                ? Help.of("write `[text](address)`, the address without spaces or in `<` and `>`")
                : Help.of(
                        "write `" + shown + "`",
                        shown.indexOf('…') >= 0 ? null : Fix.safe(place, line));
    }

    private static String visible(String line) {
        return line.replace(PlainSource.LINK, '…')
                .replace(PlainSource.OTHER, '…')
                .replaceAll("…++", "…");
    }

    private static void references(Piece run, List<Found> found) {
        Matcher matcher = REFERENCE.matcher(run.text());
        while (matcher.find()) {
            boolean image = !matcher.group(1).isEmpty();
            if (image
                    || WORD.matcher(matcher.group(2)).find()
                            && WORD.matcher(matcher.group(3)).find()) {
                String label = matcher.group(3);
                found.add(
                        new Found(
                                run.toFile(new Span(matcher.start(), matcher.end())),
                                image,
                                image,
                                "no line of this file says where `[" + visible(label) + "]` leads",
                                Help.of(
                                        "add a line `["
                                                + visible(label)
                                                + "]: address` at the end of the file")));
            }
        }
    }

    private static void apart(Piece run, List<Found> found) {
        Matcher matcher = APART.matcher(run.text());
        while (matcher.find()) {
            int group = 3;
            while (matcher.group(group) == null) {
                group++;
            }
            String address = matcher.group(group);
            if (FILE.matcher(address).find()) {
                boolean image = !matcher.group(1).isEmpty();
                String mark = matcher.group(1) + "[" + matcher.group(2) + "](";
                Span place = run.toFile(new Span(matcher.start(), matcher.end()));
                found.add(
                        new Found(
                                place,
                                image,
                                false,
                                why(image),
                                write(place, mark + address + ")").doubtful()));
            }
        }
    }

    private static void swapped(Piece run, String file, List<Found> found) {
        Matcher matcher = SWAPPED.matcher(run.text());
        while (matcher.find()) {
            if (ADDRESS.matcher(matcher.group(2)).find()) {
                Span address = run.toFile(new Span(matcher.start(2), matcher.end(2)));
                String mark = "[" + matcher.group(1) + "](";
                Span place = run.toFile(new Span(matcher.start(), matcher.end()));
                found.add(
                        new Found(
                                place,
                                false,
                                true,
                                why(false),
                                write(
                                        place,
                                        mark
                                                + file.substring(address.start(), address.end())
                                                + ")")));
            }
        }
    }

    private static void embedded(Piece run, List<Found> found) {
        Matcher matcher = EMBEDDED.matcher(run.text());
        while (matcher.find()) {
            String path = matcher.group(1).strip();
            if (PICTURE.matcher(path).find()) {
                String whole = path.indexOf(' ') < 0 ? path : "<" + path + ">";
                Span place = run.toFile(new Span(matcher.start(), matcher.end()));
                found.add(
                        new Found(
                                place, true, true, why(true), write(place, "![…](" + whole + ")")));
            }
        }
    }
}
