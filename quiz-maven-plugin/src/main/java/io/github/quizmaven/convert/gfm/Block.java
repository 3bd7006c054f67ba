package io.github.quizmaven.convert.gfm;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that stand together: a code block, or text up to the next blank line.
 *
 * @param kind what it looks like
 * @param lines at least one, none of them blank unless it is code
 */
record Block(Kind kind, List<Line> lines) {

    /** What a block looks like. */
    enum Kind {
        CODE,
        INDENTED,
        IMAGE,
        LIST,
        QUOTE,
        RULE,
        PARAGRAPH,
        COMMENT,
        BOX_END
    }

    private static final int CODE_INDENT = 4;
    private static final Pattern IMAGE = Pattern.compile("[ \\t]*!\\[[^\\]]*\\]\\([^)]*\\)[ \\t]*");
    private static final Pattern LIST =
            Pattern.compile("[ \\t]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+\\S.*");
    private static final Pattern RULE =
            Pattern.compile("[ ]{0,3}(?:(?:-[ \\t]*){3,}|(?:\\*[ \\t]*){3,}|(?:_[ \\t]*){3,})");

    Block {
        lines = List.copyOf(lines);
    }

    Line first() {
        return lines.get(0);
    }

    Line last() {
        return lines.get(lines.size() - 1);
    }

    int indent() {
        return first().indent();
    }

    static boolean isRule(Line line) {
        return line.isText() && RULE.matcher(line.text()).matches();
    }

    /** The blocks of some lines; indented code goes on over blank lines. */
    static List<Block> of(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).isText() && lines.get(at).isBlank()) {
                at++;
                continue;
            }
            Kind kind = kind(lines.get(at));
            int end = end(lines, at, kind);
            blocks.add(new Block(kind, lines.subList(at, end)));
            at = end;
        }
        return blocks;
    }

    private static int end(List<Line> lines, int start, Kind kind) {
        int at = start + 1;
        switch (kind) {
            case CODE -> {
                while (at < lines.size() && lines.get(at).kind() != Line.Kind.CODE_CLOSE) {
                    at++;
                }
                at = Math.min(at + 1, lines.size());
            }
            case INDENTED -> {
                int last = start;
                while (at < lines.size()
                        && (lines.get(at).isBlank() || kind(lines.get(at)) == Kind.INDENTED)) {
                    last = lines.get(at).isBlank() ? last : at;
                    at++;
                }
                at = last + 1;
            }
            case COMMENT -> {
                while (at < lines.size() && lines.get(at).kind() == Line.Kind.COMMENT) {
                    at++;
                }
            }
            case RULE, BOX_END -> {}
            case LIST -> at = endOfList(lines, at);
            default -> {
                while (at < lines.size() && goesOn(lines.get(at))) {
                    at++;
                }
            }
        }
        return at;
    }

    /** A list goes on over blank lines with another item. */
    private static int endOfList(List<Line> lines, int start) {
        int end = start;
        int indent = lines.get(start - 1).indent();
        for (int at = start; at < lines.size(); at++) {
            Line line = lines.get(at);
            if (line.isBlank()) {
                continue;
            }
            boolean apart = lines.get(at - 1).isBlank();
            boolean item = line.isText() && LIST.matcher(line.text()).matches() && !isRule(line);
            boolean nested = line.indent() > indent;
            if (apart ? !item && !nested : !goesOn(line) && !nested) {
                break;
            }
            end = at + 1;
        }
        return end;
    }

    private static boolean goesOn(Line line) {
        return !line.isBlank() && line.isText() && !isRule(line);
    }

    private static Kind kind(Line line) {
        if (line.isCode()) {
            return Kind.CODE;
        }
        if (line.kind() == Line.Kind.COMMENT) {
            return Kind.COMMENT;
        }
        if (line.kind() == Line.Kind.BOX_END) {
            return Kind.BOX_END;
        }
        if (isRule(line)) {
            return Kind.RULE;
        }
        if (line.indent() >= CODE_INDENT) {
            return Kind.INDENTED;
        }
        if (IMAGE.matcher(line.text()).matches()) {
            return Kind.IMAGE;
        }
        if (line.text().stripLeading().startsWith(">")) {
            return Kind.QUOTE;
        }
        return LIST.matcher(line.text()).matches() ? Kind.LIST : Kind.PARAGRAPH;
    }
}
