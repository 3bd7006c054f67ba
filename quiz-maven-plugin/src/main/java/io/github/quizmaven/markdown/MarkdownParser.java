package io.github.quizmaven.markdown;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The one configured CommonMark parser: GitHub's tables, strikethrough, autolinks, mathematics. */
public final class MarkdownParser {

    /** The extensions, which an HTML renderer needs too. */
    public static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    AutolinkExtension.create());

    /** How deep quotes and lists may nest; far more than any reader bears. */
    private static final int MAX_NESTING = 100;

    private static final Parser WITH_MATH =
            builder()
                    .customBlockParserFactory(new MathBlockParser.Factory())
                    .customInlineContentParserFactory(new MathInlineParser.Factory())
                    .build();
    private static final Parser WITHOUT_MATH = builder().build();

    private MarkdownParser() {}

    private static Parser.Builder builder() {
        return Parser.builder()
                .extensions(EXTENSIONS)
                .customInlineContentParserFactory(new BlankInlineParser.Factory())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .maxOpenBlockParsers(MAX_NESTING)
                .maxInlineNesting(MAX_NESTING);
    }

    /**
     * Reads a whole text.
     *
     * @return the document, whose source spans are offsets in {@code text}
     */
    public static Node parse(String text, boolean math) {
        return (math ? WITH_MATH : WITHOUT_MATH).parse(text);
    }

    /**
     * Reads a piece with the link definitions of its file.
     *
     * @return the document; its source spans are of no use, as the definitions stand before them
     */
    public static Node parse(Markdown markdown) {
        String definitions = markdown.dialect().definitions();
        boolean math = markdown.dialect().math();
        boolean blanks = markdown.dialect().blanks();
        String source = blanks ? Blanks.masked(markdown.source(), math) : markdown.source();
        Node document = parse(definitions.isEmpty() ? source : definitions + "\n" + source, math);
        if (blanks) {
            document.accept(new FillerRemoval());
        }
        return document;
    }
}
