package io.github.quizmaven.markdown;

import org.commonmark.node.CustomNode;

/** A blank in running text; the n-th of a stem stands for the n-th of the question. */
public final class BlankInline extends CustomNode {

    BlankInline() {}
}
