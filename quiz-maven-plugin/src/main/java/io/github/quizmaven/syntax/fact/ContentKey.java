package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.syntax.fact.html.HtmlToken;
import io.github.quizmaven.syntax.fact.html.RawHtml;
import io.github.quizmaven.syntax.node.MathBlock;
import io.github.quizmaven.syntax.node.MathInline;
import io.github.quizmaven.syntax.node.TaskMarker;
import java.util.List;
import java.util.Locale;
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

/**
 * Writes a run of nodes in a form close to HTML that is the same for whatever looks the same: white
 * space is folded and emphasis ignored; code, keys, images, links, case and signs count.
 */
public final class ContentKey extends AbstractVisitor {

    private final KeyText out = new KeyText();

    private ContentKey() {}

    /**
     * @param nodes blocks; a single text that is not in a block is read as a paragraph
     */
    public static String of(List<? extends Node> nodes, boolean inline) {
        ContentKey key = new ContentKey();
        if (inline) {
            KeyText.Mark start = key.openParagraph();
            int inside = key.out.length();
            key.visit(nodes);
            key.closeParagraph(start, inside);
        } else {
            key.visit(nodes);
        }
        return key.out.toString();
    }

    private void visit(List<? extends Node> nodes) {
        for (Node each : nodes) {
            each.accept(this);
        }
    }

    @Override
    public void visit(Text text) {
        out.text(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.text(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.block("<br>");
    }

    @Override
    public void visit(Code code) {
        out.tag("<code>");
        out.code(code.getLiteral());
        out.tag("</code>");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        String info = block.getInfo() == null ? "" : block.getInfo().strip();
        int end = 0;
        while (end < info.length() && !KeyText.isSpace(info.charAt(end))) {
            end++;
        }
        pre(info.substring(0, end), block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        pre("", block.getLiteral());
    }

    private void pre(String language, String code) {
        out.block("<pre " + KeyText.escape(language) + ">");
        out.codeBlock(code);
        out.block("</pre>");
    }

    @Override
    public void visit(HtmlInline html) {
        html(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        String shown = HtmlToken.withoutComments(html.getLiteral());
        if (!shown.isBlank()) {
            out.block("<p>");
            html(shown);
            out.block("</p>");
        }
    }

    /** The harmless tags are tags; whatever else looks like one is shown as text. */
    private void html(String literal) {
        for (HtmlToken token : HtmlToken.of(literal)) {
            boolean harmless =
                    token.isTag() && RawHtml.passes(token.name()) && token.attributes().isEmpty();
            if (harmless) {
                String slash = token.kind() == HtmlToken.Kind.CLOSING ? "/" : "";
                String tag = "<" + slash + token.name() + ">";
                if (token.name().equals("br")) {
                    out.block(tag);
                } else {
                    out.tag(tag);
                }
            } else if (token.kind() != HtmlToken.Kind.COMMENT) {
                out.text(literal.substring(token.start(), token.end()));
            }
        }
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
        KeyText.Mark start = openParagraph();
        int inside = out.length();
        visitChildren(paragraph);
        closeParagraph(start, inside);
    }

    private KeyText.Mark openParagraph() {
        KeyText.Mark start = out.mark();
        out.block("<p>");
        return start;
    }

    /** Takes a paragraph out again that is blank. */
    private void closeParagraph(KeyText.Mark start, int inside) {
        if (out.isBlankFrom(inside)) {
            out.reset(start);
        } else {
            out.block("</p>");
        }
    }

    @Override
    public void visit(Heading heading) {
        block(heading, "h" + heading.getLevel(), "");
    }

    @Override
    public void visit(BlockQuote quote) {
        block(quote, "blockquote", "");
    }

    @Override
    public void visit(BulletList list) {
        block(list, "ul", "");
    }

    @Override
    public void visit(OrderedList list) {
        block(list, "ol", String.valueOf(list.getMarkerStartNumber()));
    }

    @Override
    public void visit(ListItem item) {
        block(item, "li", "");
    }

    @Override
    public void visit(ThematicBreak thematicBreak) {
        out.block("<hr>");
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof MathInline math) {
            out.tag("<math>");
            out.text(math.formula().strip());
            out.tag("</math>");
        } else if (node instanceof TaskMarker marker) {
            out.text(marker.literal());
        } else if (node instanceof Strikethrough) {
            element(node, "del", "");
        } else {
            named(node);
        }
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof MathBlock math) {
            out.block("<pre math>");
            out.text(math.formula());
            out.block("</pre>");
        } else {
            named(node);
        }
    }

    /** The parts of tables and the format's own nodes by the names of their classes. */
    private void named(Node node) {
        String name = node.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        if (name.startsWith("table")) {
            block(node, name, "");
        } else {
            element(node, name, "");
        }
    }

    private void element(Node node, String name, String attribute) {
        out.tag(opening(name, attribute));
        visitChildren(node);
        out.tag("</" + name + ">");
    }

    private void block(Node node, String name, String attribute) {
        out.block(opening(name, attribute));
        visitChildren(node);
        out.block("</" + name + ">");
    }

    private static String opening(String name, String attribute) {
        return "<" + name + (attribute.isEmpty() ? "" : " " + KeyText.escape(attribute)) + ">";
    }
}
