package io.github.quizmaven.read.metadata;

import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.key.Kind;
import io.github.quizmaven.read.yaml.Yaml;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * Recognises metadata that is dressed up as text: a list, a table, a quote, a comment, bold keys.
 */
final class MetadataLook {

    private static final Pattern PAIR =
            Pattern.compile(
                    "[\\s>*+|`_-]{0,8}(\\p{L}{2,12})[*_`]{0,2}\\s?[:=：|][*_`]{0,2}\\s*+([^|]*+)\\|?");
    private static final Pattern RULE = Pattern.compile("[\\s|:-]++");

    private static final Pattern YAML = Pattern.compile("(?i:ya?ml)?+");

    /** What hardly anything else than a question has with the same values. */
    private static final Set<Key<?>> TELLING =
            Set.of(Key.TYPE, Key.LEVEL, Key.POINTS, Key.ATTEMPTS, Key.GRADING);

    private MetadataLook() {}

    /** Whether each line is a key of a question with a value that fits, one more than a text. */
    static boolean is(Node block, SourceFile file, List<Key<?>> known) {
        boolean comment = block instanceof HtmlBlock && Blocks.isComment(block);
        if (!comment
                && !(block instanceof Paragraph
                        || block instanceof BulletList
                        || block instanceof BlockQuote
                        || block instanceof TableBlock)) {
            return false;
        }
        boolean telling = false;
        for (Span line : Blocks.lines(block)) {
            String text = file.text(line).strip();
            if (comment) {
                text = text.replace("<!--", "").replace("-->", "").strip();
            }
            if (text.isEmpty() || RULE.matcher(text).matches()) {
                continue;
            }
            Matcher pair = PAIR.matcher(text);
            @Nullable Key<?> key =
                    pair.matches()
                            ? Keys.find(known, pair.group(1).toLowerCase(Locale.ROOT))
                            : null;
            String value = key == null ? "" : undressed(pair.group(2));
            if (key == null || key.kind() != Kind.TEXT && !ValueReader.fits(key, value)) {
                return false;
            }
            telling |= key.kind() != Kind.TEXT;
        }
        return telling;
    }

    /**
     * Whether most of a code block's keys are those of a question, be they misspelt, and the value
     * of one says so too.
     */
    static boolean isMostly(
            FencedCodeBlock fence, Yaml.@Nullable Mapping yaml, List<Key<?>> known) {
        String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
        if (yaml == null || !YAML.matcher(info).matches()) {
            return false;
        }
        int ours = 0;
        boolean telling = false;
        for (Yaml.Entry each : yaml.entries()) {
            @Nullable Key<?> key = Keys.find(known, each.key());
            boolean slip = key == null && Suggestion.of(each.key(), Keys.names(known)).isPresent();
            ours += key != null || slip ? 1 : 0;
            telling |=
                    key != null
                            && TELLING.contains(key)
                            && each.value() instanceof Yaml.Scalar value
                            && ValueReader.fits(key, value.text());
        }
        return telling && ours * 2 > yaml.entries().size();
    }

    private static String undressed(String value) {
        return value.replaceAll("[*_`\"]", "").strip();
    }

    /** What such a block is, as in "a list". */
    static String what(Node block) {
        if (block instanceof HtmlBlock) {
            return "a comment";
        }
        return block instanceof BulletList
                ? "a list"
                : block instanceof TableBlock
                        ? "a table"
                        : block instanceof BlockQuote ? "a quote" : "text";
    }
}
