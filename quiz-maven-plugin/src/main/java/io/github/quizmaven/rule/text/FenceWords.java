package io.github.quizmaven.rule.text;

import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds what a fence says besides the language of its code: no page shows it. */
final class FenceWords extends AbstractVisitor {

    /** A fence of YAML with more words is about metadata, which other rules look at. */
    private static final Pattern READ =
            Pattern.compile("(?:ya?ml[ \\t].*|\\S++[ \\t]++cloze\\b.*)", Pattern.CASE_INSENSITIVE);

    private static final Pattern MORE =
            Pattern.compile("[^`~\\n]*+(?:`{3,}+|~{3,}+)[ \\t]*+\\S++[ \\t]++(\\S[^\\n]*+)");

    private final Text text;
    private @Nullable Span found;

    private FenceWords(Text text) {
        this.text = text;
    }

    /** The first ones in a text; null if there are none. */
    static @Nullable Span find(Text text) {
        if (!text.hasBox()) {
            return null;
        }
        FenceWords words = new FenceWords(text);
        for (Node each : text.nodes()) {
            each.accept(words);
        }
        return words.found;
    }

    @Override
    public void visit(FencedCodeBlock fence) {
        String info = fence.getInfo().strip();
        if (found != null || info.isEmpty() || READ.matcher(info).matches()) {
            return;
        }
        String file = text.tree().file().text();
        int start = text.tree().span(fence).start();
        Matcher more = MORE.matcher(file).region(start, file.length());
        if (more.lookingAt()) {
            found = text.tree().file().trimmed(new Span(more.start(1), more.end(1)));
        }
    }
}
