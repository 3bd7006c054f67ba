package io.github.quizmaven.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;

/** Reads the characters that stand for a masked blank. */
final class BlankInlineParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        state.scanner().next();
        state.scanner().matchMultiple(Blanks.FILLER);
        return ParsedInline.of(new BlankInline(), state.scanner().position());
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(Blanks.MARK);
        }

        @Override
        public InlineContentParser create() {
            return new BlankInlineParser();
        }
    }
}
