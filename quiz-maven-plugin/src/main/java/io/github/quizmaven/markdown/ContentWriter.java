package io.github.quizmaven.markdown;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Writes a tree in a form close to HTML that is the same for whatever looks the same. */
final class ContentWriter extends AbstractVisitor {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG =
            Pattern.compile(
                    "<(/?)(kbd|sub|sup|br|details|summary|abbr|mark)\\s*/?>",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");
    private static final Pattern SPACE_AT_BLOCK =
            Pattern.compile(" ?(</?(?:p|h\\d|ul|ol|li|blockquote|pre|hr|br|table\\w*)\\b[^>]*>) ?");

    private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("[ \\t]++(?=\\n)");

    /** Stand for white space in code, which is not folded. */
    private static final String KEPT_SPACE = "\uE000";

    private static final String KEPT_LINE_END = "\uE001";
    private static final String KEPT_TAB = "\uE002";

    private final StringBuilder out = new StringBuilder();

    private ContentWriter() {}

    static String write(Node document) {
        ContentWriter writer = new ContentWriter();
        document.accept(writer);
        String folded = SPACE.matcher(writer.out).replaceAll(" ");
        return SPACE_AT_BLOCK.matcher(folded).replaceAll("$1").strip();
    }

    @Override
    public void visit(Text text) {
        out.append(escape(text.getLiteral()));
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.append("<br>");
    }

    @Override
    public void visit(Code code) {
        out.append("<code>").append(keep(code.getLiteral())).append("</code>");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        String info = block.getInfo() == null ? "" : block.getInfo().strip();
        pre(SPACE.split(info, 2)[0], block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        pre("", block.getLiteral());
    }

    private void pre(String language, String code) {
        out.append("<pre ").append(escape(language)).append('>');
        out.append(keep(BLANKS_AT_LINE_END.matcher(code).replaceAll("").stripTrailing()));
        out.append("</pre>");
    }

    @Override
    public void visit(HtmlInline html) {
        html(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        if (!COMMENT.matcher(html.getLiteral()).replaceAll("").isBlank()) {
            out.append("<p>");
            html(html.getLiteral());
            out.append("</p>");
        }
    }

    /** The harmless tags are tags; whatever else looks like one is shown as text. */
    private void html(String literal) {
        String shown = COMMENT.matcher(literal).replaceAll("");
        Matcher tag = TAG.matcher(shown);
        int from = 0;
        while (tag.find()) {
            out.append(escape(shown.substring(from, tag.start())));
            out.append('<').append(tag.group(1));
            out.append(tag.group(2).toLowerCase(Locale.ROOT)).append('>');
            from = tag.end();
        }
        out.append(escape(shown.substring(from)));
    }

    @Override
    public void visit(Link link) {
        element(link, "a", link.getDestination());
    }

    @Override
    public void visit(Image image) {
        element(image, "img", image.getDestination());
    }

    @Override
    public void visit(Paragraph paragraph) {
        element(paragraph, "p", "");
    }

    @Override
    public void visit(Heading heading) {
        element(heading, "h" + heading.getLevel(), "");
    }

    @Override
    public void visit(BlockQuote quote) {
        element(quote, "blockquote", "");
    }

    @Override
    public void visit(BulletList list) {
        element(list, "ul", "");
    }

    @Override
    public void visit(OrderedList list) {
        element(list, "ol", String.valueOf(list.getMarkerStartNumber()));
    }

    @Override
    public void visit(ListItem item) {
        element(item, "li", "");
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
        out.append("<hr>");
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline math) {
            out.append("<math>").append(escape(math.formula().strip())).append("</math>");
        } else {
            element(node, node instanceof Strikethrough ? "del" : name(node), "");
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof MathBlock math) {
            out.append("<pre math>").append(escape(math.formula().strip())).append("</pre>");
        } else {
            element(node, name(node), "");
        }
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private void element(Node node, String name, String attribute) {
        int start = out.length();
        out.append('<').append(name);
        if (!attribute.isEmpty()) {
            out.append(' ').append(escape(attribute));
        }
        out.append('>');
        int inside = out.length();
        visitChildren(node);
        if (node instanceof Paragraph && out.substring(inside).isBlank()) {
            out.setLength(start);
        } else {
            out.append("</").append(name).append('>');
        }
    }

    private static String keep(String code) {
        return escape(code)
                .replace(" ", KEPT_SPACE)
                .replace("\n", KEPT_LINE_END)
                .replace("\t", KEPT_TAB);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
