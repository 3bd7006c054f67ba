package io.github.quizmaven.exchange.markup;

import io.github.quizmaven.write.form.Escapes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A run of inline Markdown on its way. Line breaks, and where emphasis starts and ends, are signs
 * of their own until all of it is there, since only then can be told what Markdown would read.
 */
final class Inline {

    private static final char BREAK = '\uE010';
    private static final String OPENING = "\uE011\uE012\uE013";
    private static final String CLOSING = "\uE014\uE015\uE016";
    private static final Pattern SIGNS = Pattern.compile("[\uE010-\uE016]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]++");
    private static final String[] DELIMITERS = {"**", "*", "~~"};

    /** A kind of emphasis. */
    enum Emphasis {
        STRONG,
        EM,
        DELETED
    }

    private final StringBuilder text = new StringBuilder();
    private final int[] open = new int[Emphasis.values().length];

    boolean isBlank() {
        return text.chars().allMatch(each -> each == BREAK || Character.isWhitespace(each));
    }

    /** Adds words, in which white space is folded. */
    void words(String words) {
        String folded = SPACES.matcher(words).replaceAll(" ");
        if (folded.startsWith(" ")) {
            spaceBeforeSigns();
            folded = folded.stripLeading();
        }
        // Signs of ours that somebody wrote would be read as ours.
        text.append(Escapes.of(SIGNS.matcher(folded).replaceAll(""), false, true));
    }

    /** A space, before emphasis that nothing is in yet. */
    private void spaceBeforeSigns() {
        int at = text.length();
        while (at > 0 && OPENING.indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        if (at > 0 && text.charAt(at - 1) != ' ' && text.charAt(at - 1) != BREAK) {
            text.insert(at, ' ');
        }
    }

    /** Adds what is Markdown already, with white space around it as there was inside. */
    void markdown(String markdown, String inside) {
        if (!inside.isEmpty() && Character.isWhitespace(inside.charAt(0))) {
            words(" ");
        }
        text.append(markdown);
        if (!inside.isEmpty() && Character.isWhitespace(inside.charAt(inside.length() - 1))) {
            words(" ");
        }
    }

    /** Adds what is Markdown already. */
    void markdown(String markdown) {
        text.append(markdown);
    }

    void breakLine() {
        trim();
        text.append(BREAK);
    }

    void open(Emphasis emphasis) {
        if (open[emphasis.ordinal()]++ == 0) {
            text.append(OPENING.charAt(emphasis.ordinal()));
        }
    }

    void close(Emphasis emphasis) {
        if (--open[emphasis.ordinal()] == 0) {
            boolean spaced = !text.isEmpty() && last() == ' ';
            trim();
            text.append(CLOSING.charAt(emphasis.ordinal())).append(spaced ? " " : "");
        }
    }

    private char last() {
        return text.charAt(text.length() - 1);
    }

    private void trim() {
        while (!text.isEmpty() && last() == ' ') {
            text.setLength(text.length() - 1);
        }
    }

    /** Paragraphs, set apart by empty lines. */
    String paragraphs() {
        StringBuilder paragraphs = new StringBuilder();
        boolean gap = false;
        for (String line : lines()) {
            if (line.isEmpty()) {
                gap = true;
                continue;
            }
            String between = gap ? "\n\n" : "\\\n";
            paragraphs.append(paragraphs.isEmpty() ? "" : between).append(started(line));
            gap = false;
        }
        return paragraphs.toString();
    }

    /**
     * All of it on one line.
     *
     * @param lineBreak what a line break becomes
     */
    String line(String lineBreak) {
        return lines().stream()
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(lineBreak));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        String all = resolved();
        int start = 0;
        for (int end = all.indexOf(BREAK); end >= 0; end = all.indexOf(BREAK, start)) {
            lines.add(all.substring(start, end).strip());
            start = end + 1;
        }
        lines.add(all.substring(start).strip());
        return lines;
    }

    /** A line whose first characters open no block. */
    private static String started(String line) {
        int digits = 0;
        while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        boolean number = digits > 0 && isSignAlone(line, digits, ".)");
        boolean sign = isSignAlone(line, 0, "-+#") || isSignAlone(line, 0, "=>");
        boolean rule =
                line.startsWith("--")
                        || line.startsWith("==")
                        || line.startsWith("##")
                        || line.startsWith(">");
        int at = number ? digits : 0;
        return number || sign || rule ? line.substring(0, at) + '\\' + line.substring(at) : line;
    }

    /** Whether one of some signs is there, and nothing else up to a space. */
    private static boolean isSignAlone(String line, int at, String signs) {
        return at < line.length()
                && signs.indexOf(line.charAt(at)) >= 0
                && (at + 1 == line.length() || isSpace(line.charAt(at + 1)));
    }

    /** With delimiters where Markdown reads them as such, and nothing where it does not. */
    private String resolved() {
        char[] signs = text.toString().toCharArray();
        int[] partner = partners(signs);
        StringBuilder resolved = new StringBuilder();
        for (int at = 0; at < signs.length; at++) {
            int opening = OPENING.indexOf(signs[at]);
            int closing = CLOSING.indexOf(signs[at]);
            if (signs[at] == '\\' && at + 1 < signs.length) {
                at++;
                // Only a picture starts with this sign.
                boolean needless =
                        signs[at] == '!' && (at + 1 == signs.length || signs[at + 1] != '[');
                resolved.append(needless ? "" : "\\").append(signs[at]);
            } else if (opening < 0 && closing < 0) {
                resolved.append(signs[at]);
            } else if (partner[at] >= 0) {
                resolved.append(DELIMITERS[Math.max(opening, closing)]);
            }
        }
        return resolved.toString();
    }

    /** For each sign of emphasis that counts the place of the other one; else -1. */
    private static int[] partners(char[] signs) {
        int[] partner = new int[signs.length];
        Arrays.fill(partner, -1);
        Deque<Integer> opened = new ArrayDeque<>();
        for (int at = 0; at < signs.length; at++) {
            if (OPENING.indexOf(signs[at]) >= 0) {
                opened.push(at);
            } else if (CLOSING.indexOf(signs[at]) >= 0 && !opened.isEmpty()) {
                int start = opened.pop();
                if (isRead(signs, start, at)) {
                    partner[start] = at;
                    partner[at] = start;
                }
            }
        }
        return partner;
    }

    private static boolean isRead(char[] signs, int start, int end) {
        char before = beside(signs, start, -1, OPENING);
        char first = beside(signs, start, 1, OPENING);
        char last = beside(signs, end, -1, CLOSING);
        char after = beside(signs, end, 1, CLOSING);
        return start + 1 < end
                && !isSpace(first)
                && !isSpace(last)
                && CLOSING.indexOf(before) < 0
                && OPENING.indexOf(after) < 0
                && (Character.isLetterOrDigit(first) || !Character.isLetterOrDigit(before))
                && (Character.isLetterOrDigit(last) || !Character.isLetterOrDigit(after));
    }

    /** The character before or after a sign and those of its kind beside it. */
    private static char beside(char[] signs, int from, int step, String kind) {
        int at = from + step;
        for (int skipped = 0; skipped < kind.length(); skipped++) {
            if (at >= 0 && at < signs.length && kind.indexOf(signs[at]) >= 0) {
                at += step;
            }
        }
        return at < 0 || at >= signs.length ? ' ' : signs[at];
    }

    private static boolean isSpace(char each) {
        return Character.isWhitespace(each) || Character.isSpaceChar(each) || each == BREAK;
    }
}
