package io.github.quizmaven.syntax.node;

import org.commonmark.node.CustomNode;

/**
 * A blank in running text; the n-th of a stem is the n-th of the question. Blanks are found in the
 * source before any inline parsing, and masked for it.
 */
public final class BlankInline extends CustomNode {

    /** Stands for a blank in a masked text, in code and raw HTML too; a noncharacter of Unicode. */
    public static final char MARK = '\uFDD0';

    /** Follows {@link #MARK} so that a masked text is as long as its source. */
    public static final char FILLER = '\uFDD1';

    BlankInline() {}

    /** A literal without {@link #FILLER}, so that each blank is one {@link #MARK}. */
    public static String withoutFiller(String literal) {
        return literal.indexOf(FILLER) < 0 ? literal : literal.replace(String.valueOf(FILLER), "");
    }
}
