package io.github.quizmaven.render.code;

import io.github.quizmaven.markdown.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the parts of code apart. Thread-safe. */
public final class Highlighter {

    /** Stands for a blank, so that it is a part of whatever it stands in; a word in no language. */
    private static final char LETTER = 'z';

    private Highlighter() {}

    /** Stretches that together are the source. */
    public static List<CodeSpan> spans(String source, CodeLanguage language) {
        return spans(source, kinds(source.replace(Blanks.MARK, LETTER), language));
    }

    private static @Nullable CodeKind[] kinds(String source, CodeLanguage language) {
        Grammar grammar = Grammar.of(language.words().get(0)).in(source);
        String commands = grammar.session();
        return commands != null && Session.is(source)
                ? Session.read(source, Grammar.of(commands))
                : CodeReader.read(source, grammar);
    }

    private static List<CodeSpan> spans(String source, @Nullable CodeKind[] kinds) {
        List<CodeSpan> spans = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= source.length(); at++) {
            if (at == source.length() || splits(source, at, kinds)) {
                spans.add(new CodeSpan(source.substring(start, at), kinds[start]));
                start = at;
            }
        }
        return spans;
    }

    /** Whether a stretch ends before a character; never between the halves of one. */
    private static boolean splits(String source, int at, @Nullable CodeKind[] kinds) {
        if (Character.isSurrogatePair(source.charAt(at - 1), source.charAt(at))) {
            kinds[at] = kinds[at - 1];
        }
        boolean within =
                source.charAt(at) == '\n'
                        && at + 1 < source.length()
                        && kinds[at - 1] == kinds[at + 1];
        if (within) {
            kinds[at] = kinds[at - 1];
        }
        return kinds[at] != kinds[at - 1];
    }
}
