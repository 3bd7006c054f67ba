package io.github.quizmaven.write.form;

import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.Text;
import io.github.quizmaven.syntax.fact.ContentKey;
import io.github.quizmaven.syntax.node.MathBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * The ways to write one text at a place: its source; its nodes, with all text escaped; its source
 * shown as code. The first is what is likely to be read as the text; which of them is can only be
 * told by reading.
 */
public final class TextWays {

    /** Shows nothing, but is something for feedback to follow. */
    private static final String NOTHING = "<!-- -->";

    private static final int TAB_STOP = 4;

    private final Text text;
    private final String source;
    private final List<Node> visible;

    private TextWays(Text text) {
        this.text = text;
        this.source = trimmed(text.source());
        this.visible = text.isLine() ? text.nodes() : Blocks.visible(text.nodes());
    }

    /** As blocks between two headings, the likeliest. */
    public static Way block(Text text) {
        TextWays ways = new TextWays(text);
        return ways.way(0, ways.closed());
    }

    /** As blocks between two headings. */
    public static List<Way> blocks(Text text) {
        TextWays ways = new TextWays(text);
        List<Way> all = new ArrayList<>();
        for (String form : List.of(ways.closed(), StructuralForm.of(text))) {
            all.add(ways.way(all.size(), form));
            all.add(ways.way(all.size(), withoutLabel(form)));
        }
        ways.addWithoutRule(all);
        all.add(ways.code(all.size(), each -> each));
        return all;
    }

    /** As the content of an item, the likeliest. */
    public static Way item(Text text, ItemShape shape) {
        return items(text, shape, true, false, false).get(0);
    }

    /** As the content of an item. */
    public static List<Way> items(Text text, ItemShape shape) {
        return items(text, shape, false, false, false);
    }

    /** As an option, the likeliest. */
    public static Way option(Text text, ItemShape shape, boolean feedback) {
        return options(text, shape, feedback, true).get(0);
    }

    /** As an option. */
    public static List<Way> options(Text text, ItemShape shape, boolean feedback) {
        return options(text, shape, feedback, false);
    }

    private static List<Way> options(
            Text text, ItemShape shape, boolean feedback, boolean likeliest) {
        if (feedback && text.isEmpty()) {
            return List.of(new Way(0, shape.marker() + " " + NOTHING, text.key(), false));
        }
        return items(text, shape, likeliest, true, !feedback);
    }

    /**
     * @param parted whether a quote at the end would be taken for feedback, so that an empty one
     *     has to follow it
     * @param last whether nothing follows the text
     */
    private static List<Way> items(
            Text text, ItemShape shape, boolean likeliest, boolean parted, boolean last) {
        TextWays ways = new TextWays(text);
        List<String> forms = new ArrayList<>();
        forms.add(ways.source);
        if (!likeliest) {
            forms.add(ways.spaced());
            forms.add(ways.closed());
            forms.add(StructuralForm.of(text));
        }
        String quote = "\n\n" + shape.indented(">");
        @Nullable Node first = ways.visible.isEmpty() ? null : ways.visible.get(0);
        boolean ends = ways.visible.size() > 1 && ways.last() instanceof BlockQuote;
        List<Way> all = new ArrayList<>();
        for (int form = 0; form < forms.size(); form++) {
            for (String layout : shape.layouts(forms.get(form), first)) {
                all.add(ways.way(form, layout + (parted && ends ? quote : "")));
                if (last) {
                    all.add(ways.way(form, layout + (ends ? "" : quote)));
                }
            }
        }
        if (!likeliest) {
            all.add(ways.code(forms.size(), each -> shape.marker() + "\n" + shape.indented(each)));
        }
        return all;
    }

    /**
     * As the feedback that follows an option, the likeliest.
     *
     * @param option the option's text
     */
    public static Way feedback(Text text, ItemShape shape, Text option) {
        TextWays ways = new TextWays(text);
        return ways.way(0, gaps(option).get(0) + shape.indented(quoted(ways.closed())));
    }

    /**
     * As the feedback that follows an option.
     *
     * @param option the option's text
     */
    public static List<Way> feedbacks(Text text, ItemShape shape, Text option) {
        TextWays ways = new TextWays(text);
        List<Way> all = new ArrayList<>();
        List<String> forms =
                List.of(ways.closed(), ways.source, ways.spaced(), StructuralForm.of(text));
        List<String> gaps = gaps(option);
        for (int form = 0; form < forms.size(); form++) {
            String quote = shape.indented(quoted(forms.get(form)));
            for (String gap : gaps) {
                all.add(ways.way(form, gap + quote));
            }
        }
        all.add(ways.code(forms.size(), each -> gaps.get(0) + shape.indented(quoted(each))));
        return all;
    }

    /** What sets feedback off, the likeliest first: HTML and quotes go on up to an empty line. */
    private static List<String> gaps(Text option) {
        TextWays ways = new TextWays(option);
        // HTML alone is a paragraph where it follows the marker.
        boolean html = ways.last() instanceof HtmlBlock && ways.visible.size() > 1;
        boolean open = !option.isEmpty() && (html || ways.last() instanceof BlockQuote);
        return open ? List.of("\n\n", "\n") : List.of("\n", "\n\n");
    }

    /** On one line, as in headings and tables. */
    public static String line(Text text) {
        StringBuilder line = new StringBuilder();
        for (String each : trimmed(text.source()).split("\n")) {
            line.append(line.isEmpty() ? "" : " ").append(withoutEnds(each));
        }
        return line.toString();
    }

    private Way way(int form, String lines) {
        return new Way(form, lines, text.key(), false);
    }

    private Way code(int form, Function<String, String> place) {
        String code = CodeForm.block(source);
        return new Way(form, place.apply(code), Text.of(code).key(), true);
    }

    private @Nullable Node last() {
        return visible.isEmpty() ? null : visible.get(visible.size() - 1);
    }

    /** The source, in which what its end left open is closed. */
    private String closed() {
        @Nullable Node last = last();
        if (last instanceof FencedCodeBlock fence && fence.getClosingFenceLength() == null) {
            @Nullable Integer length = fence.getOpeningFenceLength();
            return source + '\n' + fence.getFenceCharacter().repeat(length == null ? 3 : length);
        }
        return last instanceof MathBlock math && !math.closed() ? source + "\n$$" : source;
    }

    /** The source with spaces for tabs, which mean another width where it is indented. */
    private String spaced() {
        StringBuilder spaced = new StringBuilder();
        int column = 0;
        for (int at = 0; at < source.length(); at++) {
            char each = source.charAt(at);
            int width = each == '\t' ? TAB_STOP - column % TAB_STOP : 1;
            spaced.append(each == '\t' ? " ".repeat(width) : String.valueOf(each));
            column = each == '\n' ? 0 : column + width;
        }
        return spaced.toString();
    }

    /** Rules at the end of a part only separate, and are left out there. */
    private void addWithoutRule(List<Way> all) {
        int kept = visible.size();
        int rules = 0;
        while (kept > 0
                && (visible.get(kept - 1) instanceof ThematicBreak
                        || Blocks.isInvisible(visible.get(kept - 1)))) {
            kept--;
            rules += visible.get(kept) instanceof ThematicBreak ? 1 : 0;
        }
        List<String> lines = new ArrayList<>(List.of(source.split("\n", -1)));
        while (rules > 0 && !lines.isEmpty()) {
            rules -= isRule(lines.remove(lines.size() - 1)) ? 1 : 0;
        }
        if (kept < visible.size()) {
            String shorter = trimmed(String.join("\n", lines));
            all.add(
                    new Way(
                            all.size(),
                            shorter,
                            ContentKey.of(visible.subList(0, kept), false),
                            true));
        }
    }

    private static boolean isRule(String line) {
        String bare = line.replace(" ", "").replace("\t", "");
        return bare.length() > 2
                && "-*_".indexOf(bare.charAt(0)) >= 0
                && bare.chars().allMatch(each -> each == bare.charAt(0));
    }

    /** A last line like an answer's, its colon escaped. */
    private static String withoutLabel(String form) {
        int colon = form.indexOf(':', form.lastIndexOf('\n') + 1);
        return colon < 0 ? form : form.substring(0, colon) + '\\' + form.substring(colon);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            quoted.append(line.isEmpty() ? ">" : "> ").append(line).append('\n');
        }
        return quoted.substring(0, quoted.length() - 1);
    }

    /** Without the white space that Markdown drops at the ends of a line. */
    private static String withoutEnds(String line) {
        int start = 0;
        while (start < line.length() && isSpace(line.charAt(start))) {
            start++;
        }
        return trimmed(line.substring(start));
    }

    /** Without blank lines around it. */
    static String trimmed(String source) {
        int start = 0;
        for (int at = 0; at < source.length() && isSpace(source.charAt(at)); at++) {
            start = source.charAt(at) == '\n' ? at + 1 : start;
        }
        int end = source.length();
        while (end > start && isSpace(source.charAt(end - 1))) {
            end--;
        }
        return source.substring(start, Math.max(start, end));
    }

    private static boolean isSpace(char each) {
        return each == ' ' || each == '\t' || each == '\n';
    }
}
