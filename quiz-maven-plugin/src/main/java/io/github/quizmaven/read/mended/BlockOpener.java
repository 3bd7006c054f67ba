package io.github.quizmaven.read.mended;

import io.github.quizmaven.read.context.Findings;
import io.github.quizmaven.read.context.Lines;
import io.github.quizmaven.read.context.SyntaxRules;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import org.jspecify.annotations.Nullable;

/** What would open a block if it were not on the line of an option's marker. */
public final class BlockOpener {

    private static final int LONGEST_NUMBER = 9;

    private BlockOpener() {}

    /** Reports what opens a block on the line of a marker. */
    static void report(Span line, int content, Findings findings) {
        SourceFile file = findings.file();
        @Nullable Span opener = find(file.text(), content, line.end());
        if (opener == null) {
            return;
        }
        String text = file.text(opener);
        boolean alone = file.text(new Span(opener.end(), line.end())).isBlank();
        boolean fence = text.startsWith("`") || text.startsWith("~") || text.startsWith("$");
        findings.report(
                SyntaxRules.MALFORMED_MARKER,
                opener,
                fence
                        ? "a block cannot start on the line of its option's marker"
                        : "`" + text + "` is Markdown's syntax here, not text",
                fence
                        ? "start the fence on the next line, indented by two spaces"
                        : alone
                                ? "put it in backticks: `` `" + text + "` ``"
                                : "write `"
                                        + escaped(text)
                                        + "`, or start the block on the next line, indented by two"
                                        + " spaces");
    }

    private static String escaped(String opener) {
        int last = opener.length() - 1;
        return Character.isDigit(opener.charAt(0))
                ? opener.substring(0, last) + "\\" + opener.substring(last)
                : "\\" + opener;
    }

    /** Where something opens a block right after a marker, or null. */
    public static @Nullable Span find(String text, int from, int end) {
        int at = Lines.blanksEnd(text, from, end);
        if (at == from || at == end) {
            return null;
        }
        char first = text.charAt(at);
        int length =
                switch (first) {
                    case '`' -> isFence(text, at, end, '`') ? 3 : 0;
                    case '~' -> isFence(text, at, end, '~') ? 3 : 0;
                    case '$' -> isAlone(text, at, end, "$$") ? 2 : 0;
                    case '>' -> 1;
                    case '#' -> heading(text, at, end);
                    case '-', '*', '+', '_' -> bulletOrBreak(text, at, end);
                    default -> number(text, at, end);
                };
        return length == 0 ? null : new Span(at, at + length);
    }

    private static boolean isFence(String text, int at, int end, char mark) {
        int after = at;
        while (after < end && text.charAt(after) == mark) {
            after++;
        }
        int other = text.indexOf(mark, after);
        return after - at >= 3 && (mark == '~' || other < 0 || other >= end);
    }

    private static boolean isAlone(String text, int at, int end, String opener) {
        return text.startsWith(opener, at)
                && Lines.blanksEnd(text, at + opener.length(), end) == end;
    }

    private static int heading(String text, int at, int end) {
        int after = at;
        while (after < end && text.charAt(after) == '#') {
            after++;
        }
        return after - at <= 6 && endsWord(text, after, end) ? after - at : 0;
    }

    private static int bulletOrBreak(String text, int at, int end) {
        if (text.charAt(at) != '_' && endsWord(text, at + 1, end)) {
            return 1;
        }
        int count = 0;
        int last = at;
        for (int each = at; each < end; each++) {
            if (text.charAt(each) == text.charAt(at)) {
                count++;
                last = each + 1;
            } else if (Lines.blanksEnd(text, each, each + 1) == each) {
                return 0;
            }
        }
        return count >= 3 && text.charAt(at) != '+' ? last - at : 0;
    }

    private static int number(String text, int at, int end) {
        int after = at;
        while (after < end
                && after - at < LONGEST_NUMBER
                && Character.isDigit(text.charAt(after))) {
            after++;
        }
        boolean delimited =
                after > at
                        && after < end
                        && ".)".indexOf(text.charAt(after)) >= 0
                        && endsWord(text, after + 1, end);
        return delimited ? after + 1 - at : 0;
    }

    private static boolean endsWord(String text, int at, int end) {
        return at == end || Lines.blanksEnd(text, at, at + 1) > at;
    }
}
