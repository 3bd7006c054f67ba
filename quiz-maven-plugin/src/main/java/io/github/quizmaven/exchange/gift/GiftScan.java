package io.github.quizmaven.exchange.gift;

import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.markup.ForeignText;
import io.github.quizmaven.exchange.markup.MarkupFormat;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The characters of a GIFT file: which of them are syntax, and what the escaped ones mean. */
final class GiftScan {

    /** Stands for each character of a comment. */
    private static final char COMMENT = '\uE023';

    private static final String ESCAPED = "\\:#={}~n";

    private static final Map<String, MarkupFormat> FORMATS =
            Map.of(
                    "[html]", MarkupFormat.HTML,
                    "[markdown]", MarkupFormat.MARKDOWN,
                    "[moodle]", MarkupFormat.MOODLE,
                    "[plain]", MarkupFormat.PLAIN);

    private final SourceFile file;
    private final char[] text;

    GiftScan(SourceFile file) {
        this.file = file;
        this.text = file.text().toCharArray();
        for (int line = 1; line <= file.lines().count(); line++) {
            if (isComment(line)) {
                Span span = file.line(line);
                for (int at = span.start(); at < span.end(); at++) {
                    text[at] = COMMENT;
                }
            }
        }
    }

    boolean isComment(int line) {
        return file.text(file.line(line)).stripLeading().startsWith("//");
    }

    char at(int offset) {
        return text[offset];
    }

    /** What is there, with its escapes. */
    String written(Span span) {
        return new String(text, span.start(), span.length());
    }

    /** The first place of a sign that is not escaped, or -1. */
    int find(String signs, Span in) {
        for (int at = in.start(); at < in.end(); at++) {
            if (text[at] == '\\' && at + 1 < in.end() && ESCAPED.indexOf(text[at + 1]) >= 0) {
                at++;
            } else if (signs.indexOf(text[at]) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** The first place of several characters of which none is escaped, or -1. */
    int findAll(String signs, Span in) {
        String first = signs.substring(0, 1);
        int at = find(first, in);
        while (at >= 0 && !startsWith(signs, new Span(at, in.end()))) {
            at = find(first, new Span(at + 1, in.end()));
        }
        return at;
    }

    boolean startsWith(String signs, Span in) {
        if (in.length() < signs.length()) {
            return false;
        }
        for (int index = 0; index < signs.length(); index++) {
            if (text[in.start() + index] != signs.charAt(index)) {
                return false;
            }
        }
        return true;
    }

    /** Without white space and comments at both ends. */
    Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isSpace(text[start])) {
            start++;
        }
        // White space after a backslash is not escaped.
        while (end > start && isSpace(text[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }

    /** Whether white space is at a place. */
    boolean isSpace(int at) {
        return at < text.length && isSpace(text[at]);
    }

    private static boolean isSpace(char each) {
        return each == COMMENT || Character.isWhitespace(each) || each == '\uFEFF';
    }

    /** A text with the format that it names. */
    ForeignText text(Span span, MarkupFormat otherwise, List<Reading> readings) {
        Span all = trimmed(span);
        for (Map.Entry<String, MarkupFormat> format : FORMATS.entrySet()) {
            if (startsWith(format.getKey(), all)) {
                int end = all.start() + format.getKey().length();
                readings.add(new Reading(new Span(all.start(), end), " "));
                return decoded(trimmed(new Span(end, all.end())), format.getValue());
            }
        }
        return decoded(all, otherwise);
    }

    /** A text that is what it says, though it may begin with a format's name. */
    ForeignText plain(Span span) {
        return decoded(trimmed(span), MarkupFormat.PLAIN);
    }

    /** A text whose escapes are undone; line ends count only where the format lets them. */
    private ForeignText decoded(Span span, MarkupFormat format) {
        boolean lines = format == MarkupFormat.HTML || format == MarkupFormat.MARKDOWN;
        StringBuilder decoded = new StringBuilder();
        List<Reading> escapes = new ArrayList<>();
        for (int at = span.start(); at < span.end(); at++) {
            boolean escape =
                    text[at] == '\\' && at + 1 < span.end() && ESCAPED.indexOf(text[at + 1]) >= 0;
            if (escape) {
                boolean line = text[at + 1] == 'n';
                if (line) {
                    escapes.add(new Reading(new Span(at, at + 2), " "));
                }
                decoded.append(line ? '\n' : text[at + 1]);
                at++;
            } else if (text[at] == '\n' && !lines) {
                decoded.append(' ');
            } else if (text[at] != COMMENT) {
                decoded.append(text[at]);
            }
        }
        return new ForeignText(decoded.toString(), format, span, escapes);
    }

    /** Whether braces hold something that looks like answers. */
    boolean hasAnswers() {
        Span rest = new Span(0, text.length);
        for (int open = find("{", rest); open >= 0; open = find("{", rest)) {
            int start = open + 1;
            while (start < text.length && isSpace(text[start])) {
                start++;
            }
            int end = Math.min(text.length, start + "FALSE}".length());
            String next = new String(text, start, end - start).replaceAll("\\s", "");
            boolean truth = next.matches("(?s)(?:T|F|TRUE|FALSE)[}#].*");
            if (truth || !next.isEmpty() && "=~#".indexOf(next.charAt(0)) >= 0) {
                int close = find("}", new Span(start, text.length));
                return close >= 0;
            }
            rest = new Span(start, text.length);
        }
        return false;
    }
}
