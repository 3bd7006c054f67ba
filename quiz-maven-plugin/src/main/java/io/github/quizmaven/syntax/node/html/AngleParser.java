package io.github.quizmaven.syntax.node.html;

import java.util.HashSet;
import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads a {@code <} that opens nothing as text. CommonMark's own parsers look for the end of a tag,
 * of a comment or of an address from each {@code <} on, up to the end of the text where there is
 * none; a text of many would take hours. What may be one is left to them.
 */
public final class AngleParser implements InlineContentParser {

    /** Ends that are nowhere below. */
    private final Set<String> missing;

    private AngleParser(Set<String> missing) {
        this.missing = missing;
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position inside = scanner.position();
        if (opensHtml(scanner)) {
            return ParsedInline.none();
        }
        scanner.setPosition(inside);
        return isAddress(scanner) ? ParsedInline.none() : ParsedInline.of(new Text("<"), inside);
    }

    private boolean opensHtml(Scanner scanner) {
        if (scanner.next('?')) {
            return isEnded(scanner, "?>");
        }
        return scanner.next('!') ? isDeclared(scanner) : new TagScan(scanner).isTag();
    }

    private boolean isDeclared(Scanner scanner) {
        if (scanner.next("--")) {
            return isComment(scanner);
        }
        if (scanner.next("[CDATA[")) {
            return isEnded(scanner, "]]>");
        }
        return TagScan.letters(scanner) > 0 && isEnded(scanner, ">");
    }

    /** Two comments are shorter than what ends others. */
    private boolean isComment(Scanner scanner) {
        return scanner.next(">") || scanner.next("->") || isEnded(scanner, "-->");
    }

    /** Looks for an end, once for all that lack it. */
    private boolean isEnded(Scanner scanner, String end) {
        if (missing.contains(end)) {
            return false;
        }
        while (scanner.find(end.charAt(0)) >= 0) {
            if (scanner.next(end)) {
                return true;
            }
            scanner.next();
        }
        missing.add(end);
        return false;
    }

    /** Addresses in angle brackets hold neither white space nor another bracket. */
    private static boolean isAddress(Scanner scanner) {
        while (scanner.hasNext()) {
            char each = scanner.peek();
            if (each == '>') {
                return true;
            }
            if (each == '<' || each <= ' ') {
                return false;
            }
            scanner.next();
        }
        return false;
    }

    /** Makes those of one text, which share what they know of it. */
    public static final class Factory implements InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return new AngleParser(new HashSet<>());
        }
    }
}
