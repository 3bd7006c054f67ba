package io.github.quizmaven.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One file's text: strict UTF-8, its byte-order mark dropped, its line ends folded to {@code \n}.
 *
 * @param path the path from the source folder, with {@code /}
 * @param text the text; where the bytes are not UTF-8, it has U+FFFD; where something is hidden
 *     from readers, blanks
 * @param lines lines and columns of the whole text, which places show
 * @param undecodable the first place whose bytes are not UTF-8, or null
 */
public record SourceFile(String path, String text, LineMap lines, @Nullable Span undecodable) {

    /** The endings of a Markdown file's name, in any case. */
    private static final List<String> ENDINGS = List.of(".md", ".markdown");

    public static SourceFile of(String path, String text) {
        String folded = fold(text);
        return new SourceFile(path, folded, new LineMap(folded), null);
    }

    /** Decodes a file's bytes; never throws for what they hold. */
    public static SourceFile decode(String path, byte[] bytes) {
        CharsetDecoder strict =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer decoded = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(ByteBuffer.wrap(bytes), decoded, true);
        String sound = fold(decoded.flip().toString());
        if (!result.isError() && !WideText.isIn(sound)) {
            return new SourceFile(path, sound, new LineMap(sound), null);
        }
        String replaced = fold(new String(bytes, StandardCharsets.UTF_8));
        int start = result.isError() ? sound.length() : 0;
        Span bad = new Span(start, Math.min(start + 1, replaced.length()));
        return new SourceFile(path, replaced, new LineMap(replaced), bad);
    }

    private static String fold(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return plain.replace("\r\n", "\n").replace('\r', '\n');
    }

    public Place place(Span span) {
        return Place.of(path, lines, span);
    }

    /** The same file for readers who must not see some of it; places still show all of it. */
    public SourceFile without(List<Span> hidden) {
        StringBuilder blank = new StringBuilder(text);
        for (Span span : hidden) {
            for (int index = span.start(); index < span.end(); index++) {
                if (blank.charAt(index) != '\n') {
                    blank.setCharAt(index, ' ');
                }
            }
        }
        return new SourceFile(path, blank.toString(), lines, undecodable);
    }

    /** Whether readers do not see all of it. */
    public boolean hidesAnything() {
        return text != lines.text() && !text.equals(lines.text());
    }

    /** Whether readers do not see all of a stretch. */
    public boolean hides(Span span) {
        return !lines.text().regionMatches(span.start(), text, span.start(), span.length());
    }

    public String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** A span without the white space at both its ends; as it is if there is nothing else. */
    public Span trimmed(Span span) {
        String text = text(span);
        int start = span.start() + text.length() - text.stripLeading().length();
        return text.isBlank() ? span : new Span(start, start + text.strip().length());
    }

    /** The span of all of it. */
    public Span whole() {
        return new Span(0, text.length());
    }

    /** The span of a 1-based line without its line end. */
    public Span line(int line) {
        return new Span(lines.start(line), lines.end(line));
    }

    /** Whether a file's name or path has such an ending. */
    public static boolean isMarkdown(String path) {
        return !ending(path).isEmpty();
    }

    /** A path without its ending; all of it if it has none. */
    public static String withoutEnding(String path) {
        return path.substring(0, path.length() - ending(path).length());
    }

    private static String ending(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        // Lower case can be longer than what was written, but not in these letters.
        for (String each : ENDINGS) {
            if (lower.endsWith(each)) {
                return path.length() > each.length() ? each : "";
            }
        }
        return "";
    }
}
