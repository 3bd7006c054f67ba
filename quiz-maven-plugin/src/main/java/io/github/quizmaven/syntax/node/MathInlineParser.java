package io.github.quizmaven.syntax.node;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code $formula$} by Pandoc's rule for {@code tex_math_dollars}: a non-space after the
 * opening dollar sign, a non-space before the closing one, no letter or digit after it, and no
 * dollar sign between them. Anything else is a dollar sign.
 */
public final class MathInlineParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        if (isSpace(scanner.peek()) || scanner.peek() == '$') {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        char previous = '$';
        while (scanner.hasNext()) {
            char current = scanner.peek();
            if (current == '$') {
                Position end = scanner.position();
                scanner.next();
                boolean closing = !isSpace(previous) && !Character.isLetterOrDigit(scanner.peek());
                return closing
                        ? ParsedInline.of(
                                new MathInline(scanner.getSource(start, end)), scanner.position())
                        : ParsedInline.none();
            }
            scanner.next();
            if (current == '\\' && scanner.hasNext()) {
                scanner.next();
            }
            previous = current;
        }
        return ParsedInline.none();
    }

    private static boolean isSpace(char character) {
        return character == Scanner.END || Character.isWhitespace(character);
    }

    /** Makes one for each text. */
    public static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return new MathInlineParser();
        }
    }
}
