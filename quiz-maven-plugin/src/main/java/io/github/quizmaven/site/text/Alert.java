package io.github.quizmaven.site.text;

import java.util.List;
import java.util.Locale;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** GitHub's alerts: quotes whose first line is {@code [!NOTE]} or the like. */
public final class Alert {

    private static final List<String> KINDS =
            List.of("note", "tip", "important", "warning", "caution");

    private Alert() {}

    /** The kind of the alert that a paragraph opens; null if it opens none. */
    public static @Nullable String kind(Paragraph paragraph) {
        if (!(paragraph.getParent() instanceof BlockQuote)
                || paragraph.getPrevious() != null
                || !(paragraph.getFirstChild() instanceof Text first)
                || !endsLine(first)) {
            return null;
        }
        String word = first.getLiteral().strip().toLowerCase(Locale.ROOT);
        for (String each : KINDS) {
            if (word.equals("[!" + each + "]")) {
                return each;
            }
        }
        return null;
    }

    private static boolean endsLine(Text text) {
        @Nullable Node next = text.getNext();
        return next == null || next instanceof SoftLineBreak || next instanceof HardLineBreak;
    }
}
