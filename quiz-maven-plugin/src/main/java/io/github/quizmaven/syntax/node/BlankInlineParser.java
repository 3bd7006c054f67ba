package io.github.quizmaven.syntax.node;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Reads the characters that stand for a masked blank. */
public final class BlankInlineParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        state.scanner().next();
        state.scanner().matchMultiple(BlankInline.FILLER);
        return ParsedInline.of(new BlankInline(), state.scanner().position());
    }

    /** Makes one for each text. */
    public static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(BlankInline.MARK);
        }

        @Override
        public InlineContentParser create() {
            return new BlankInlineParser();
        }
    }
}
