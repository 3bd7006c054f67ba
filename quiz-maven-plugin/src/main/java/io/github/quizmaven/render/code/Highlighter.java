package io.github.quizmaven.render.code;

import io.github.quizmaven.markdown.Blanks;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the parts of code apart. Thread-safe. */
public final class Highlighter {

    /** In a line; the time that the library takes grows with its square. */
    static final int MOST_CHARACTERS = 2000;

    /** Stands for a blank, so that it is a part of whatever it stands in; a word in no language. */
    private static final char LETTER = 'z';

    private Highlighter() {}

    /** Stretches that together are the source; only one where the library cannot read it. */
    public static List<CodeSpan> spans(String source, CodeLanguage language) {
        return spans(source, kinds(source.replace(Blanks.MARK, LETTER), language));
    }

    private static @Nullable CodeKind[] kinds(String source, CodeLanguage language) {
        if (source.lines().anyMatch(line -> line.length() > MOST_CHARACTERS)) {
            return new CodeKind[source.length()];
        }
        try {
            return new CodeReader(language).read(source);
        } catch (LinkageError | VirtualMachineError broken) {
            throw broken;
        } catch (RuntimeException | Error unreadable) {
            return new CodeKind[source.length()];
        }
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
