package io.github.quizmaven.syntax;

import io.github.quizmaven.syntax.node.BlankInlineParser;
import io.github.quizmaven.syntax.node.Definitions;
import io.github.quizmaven.syntax.node.HeadingSlip;
import io.github.quizmaven.syntax.node.MathBlockParser;
import io.github.quizmaven.syntax.node.MathInlineParser;
import io.github.quizmaven.syntax.node.OwnInlineParser;
import io.github.quizmaven.syntax.table.SparseTable;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** CommonMark's parser as the format configures it, made when one is first needed. */
final class Parsers {

    /** What changes the syntax. */
    static final List<Extension> SYNTAX =
            List.of(TablesExtension.create(), StrikethroughExtension.create());

    /** Makes links of bare addresses, for which it searches each word. */
    static final Extension ADDRESSES = AutolinkExtension.create();

    /** How deep quotes and lists may nest; far more than any reader bears. */
    private static final int MAX_NESTING = 100;

    private static final int MATH = 1;
    private static final int QUIZ = 2;
    private static final int LINKS = 4;

    private static final AtomicReferenceArray<Parser> MADE = new AtomicReferenceArray<>(8);

    private Parsers() {}

    /**
     * One for a text without link definitions of others.
     *
     * @param math whether {@code $} opens mathematics
     * @param quiz whether headings count that only a slip hides
     */
    static Parser of(String text, boolean math, boolean quiz) {
        int kind =
                (math ? MATH : 0)
                        | (quiz ? QUIZ : 0)
                        | (mayHoldAddress(text) || hasBlankEnd(text) ? LINKS : 0);
        @Nullable Parser made = MADE.get(kind);
        if (made == null) {
            made = make(kind, OwnInlineParser.factory());
            MADE.set(kind, made);
        }
        return made;
    }

    /** One for a piece of a file that has link definitions. */
    static Parser of(boolean math, Definitions definitions) {
        return make((math ? MATH : 0) | LINKS, OwnInlineParser.factory(definitions));
    }

    private static Parser make(int kind, InlineParserFactory inlines) {
        Parser.Builder builder =
                Parser.builder()
                        // Before the extension's own, which has no limit but an exception.
                        .customBlockParserFactory(new SparseTable.Factory())
                        .extensions(SYNTAX)
                        .inlineParserFactory(inlines)
                        .customInlineContentParserFactory(new BlankInlineParser.Factory())
                        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                        .maxOpenBlockParsers(MAX_NESTING)
                        .maxInlineNesting(MAX_NESTING);
        if ((kind & LINKS) != 0) {
            builder.extensions(List.of(ADDRESSES));
        }
        if ((kind & MATH) != 0) {
            builder.customBlockParserFactory(new MathBlockParser.Factory())
                    .customInlineContentParserFactory(new MathInlineParser.Factory());
        }
        if ((kind & QUIZ) != 0) {
            builder.customBlockParserFactory(new HeadingSlip.Factory());
        }
        return builder.build();
    }

    /**
     * Whether a line ends with a blank. After code or the like it leaves a text node with nothing
     * in it, which the search for addresses takes away.
     */
    private static boolean hasBlankEnd(String text) {
        return text.contains(" \n")
                || text.contains("\t\n")
                || text.endsWith(" ")
                || text.endsWith("\t");
    }

    /**
     * Whether a text may hold a bare address: one of mail or of the web, be its signs written with
     * backslashes or as entities.
     */
    static boolean mayHoldAddress(String text) {
        if (text.indexOf('@') >= 0 || text.indexOf('&') >= 0 || text.contains("www")) {
            return true;
        }
        int last = text.length() - 1;
        for (int at = text.indexOf(':'); at >= 0 && at < last; at = text.indexOf(':', at + 1)) {
            char next = text.charAt(at + 1);
            if (next == '/' || next == '\\') {
                return true;
            }
        }
        return false;
    }
}
