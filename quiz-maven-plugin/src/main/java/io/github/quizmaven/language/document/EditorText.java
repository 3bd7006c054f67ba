package io.github.quizmaven.language.document;

import io.github.quizmaven.source.LineMap;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.jspecify.annotations.Nullable;

/**
 * A text as an editor has it. The editor counts lines from 0 and characters in UTF-16, and it sees
 * a byte-order mark and each kind of line end; offsets are those of the text as it is read.
 */
public final class EditorText {

    private static final String MARK = "\uFEFF";

    private final String raw;
    private final String read;
    private final LineMap lines;

    /**
     * @param raw as the editor has it
     */
    public EditorText(String raw) {
        this.raw = raw;
        SourceFile file = SourceFile.of("", raw);
        this.read = file.text();
        this.lines = file.lines();
    }

    /** With its line ends and all. */
    public String raw() {
        return raw;
    }

    /** As it is read: line ends are {@code \n}, without a byte-order mark. */
    public String read() {
        return read;
    }

    /** Lines of the text as it is read. */
    public LineMap lines() {
        return lines;
    }

    /** The text after a change of a part of it, or of all of it if no part is named. */
    public EditorText with(@Nullable Range part, String text) {
        if (part == null) {
            return new EditorText(text);
        }
        int start = rawOffset(part.getStart());
        int end = Math.max(start, rawOffset(part.getEnd()));
        return new EditorText(raw.substring(0, start) + text + raw.substring(end));
    }

    /** The editor's position of an offset; that of the end for one after it. */
    public Position position(int offset) {
        int within = Math.min(offset, read.length());
        int line = lines.line(within);
        return new Position(line - 1, within - lines.start(line) + hidden(line - 1));
    }

    public Range range(Span span) {
        return new Range(position(span.start()), position(span.end()));
    }

    /** The offset of a position; a position after the end of its line is that end. */
    public int offset(Position position) {
        if (position.getLine() >= lines.count()) {
            return read.length();
        }
        int line = Math.max(0, position.getLine());
        int character = Math.max(0, position.getCharacter() - hidden(line));
        // Whole numbers may overflow when they come from a stranger.
        int room = lines.end(line + 1) - lines.start(line + 1);
        return lines.start(line + 1) + Math.min(character, room);
    }

    /** How many characters of a line, counted from 0, are not read. */
    private int hidden(int line) {
        return line == 0 && raw.startsWith(MARK) ? 1 : 0;
    }

    private int rawOffset(Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            int end = lineEnd(at);
            if (end == raw.length()) {
                return end;
            }
            at = end + (raw.startsWith("\r\n", end) ? 2 : 1);
        }
        return at + Math.min(Math.max(0, position.getCharacter()), lineEnd(at) - at);
    }

    /** Where the line ends that an offset is on. */
    private int lineEnd(int from) {
        int at = from;
        while (at < raw.length() && raw.charAt(at) != '\n' && raw.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
