package io.github.quizmaven.exchange.gfm.text;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.fact.html.HtmlToken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Turns the HTML of a text into Markdown: formatting into its marks, containers into nothing, and
 * what is no formatting, as in {@code List<String>}, into text that is shown. Tags are those that
 * Markdown sees.
 */
final class HtmlEdits extends AbstractVisitor {

    /** Lets a block of HTML be read as running text. */
    private static final String LEAD = "x ";

    private static final Pattern COMPONENT = Pattern.compile("</?[A-Za-z]\\w*+\\.[\\w.]++>");

    private final Piece piece;
    private final int shift;
    private final Notes notes;
    private final List<RowEdit> edits = new ArrayList<>();
    private List<HtmlTag> group = new ArrayList<>();
    private boolean foreign;

    /**
     * @param piece what was read
     * @param shift how many characters were read before it
     */
    private HtmlEdits(Piece piece, int shift, Notes notes) {
        this.piece = piece;
        this.shift = shift;
        this.notes = notes;
    }

    static List<RowEdit> of(Node root, Piece piece, int shift, Notes notes) {
        if (piece.text().indexOf('<') < 0) {
            return List.of();
        }
        HtmlEdits html = new HtmlEdits(piece, shift, notes);
        root.accept(html);
        return html.edits;
    }

    @Override
    public void visit(Paragraph paragraph) {
        group(paragraph);
    }

    @Override
    public void visit(Heading heading) {
        group(heading);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock) {
            group(block);
        }
    }

    private void group(Node block) {
        group = new ArrayList<>();
        foreign = false;
        visitChildren(block);
        edit();
    }

    /** A component's tag is none for Markdown, but shows what the tags beside it are. */
    @Override
    public void visit(Text text) {
        foreign |= COMPONENT.matcher(text.getLiteral()).find();
    }

    @Override
    public void visit(HtmlInline html) {
        Span span = span(html);
        add(span);
    }

    @Override
    public void visit(HtmlBlock html) {
        Span span = span(html);
        String line = piece.text().substring(span.start(), span.end()).replace('\n', ' ');
        group = new ArrayList<>();
        foreign = false;
        SyntaxParser.parse(LEAD + line, false)
                .root()
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(HtmlInline inline) {
                                SourceSpan first = inline.getSourceSpans().get(0);
                                int start = first.getInputIndex() - LEAD.length() + span.start();
                                add(new Span(start, start + first.getLength()));
                            }
                        });
        edit();
    }

    private Span span(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return new Span(
                spans.get(0).getInputIndex() - shift,
                last.getInputIndex() + last.getLength() - shift);
    }

    private void add(Span span) {
        String source = piece.text().substring(span.start(), span.end());
        HtmlToken token = HtmlToken.of(source).get(0);
        if (token.isTag()) {
            group.add(new HtmlTag(token, span, source));
        }
    }

    private void edit() {
        Map<String, Integer> balance = new HashMap<>();
        Set<Integer> loose = new HashSet<>();
        for (HtmlTag tag : group) {
            balance.merge(tag.name(), tag.isClosing() ? -1 : 1, Integer::sum);
            foreign |= !tag.isFormatting();
            if (tag.isMark() && !isTight(tag)) {
                loose.add(lineStart(tag));
            }
        }
        String href = "";
        for (HtmlTag tag : group) {
            String markdown;
            if (tag.name().equals("img")) {
                markdown = tag.image();
            } else if (foreign) {
                markdown = tag.escaped();
            } else if (tag.name().equals("a") && balance.get("a") == 0) {
                boolean opens = !tag.isClosing() && tag.attribute("href") != null;
                markdown = opens ? "[" : href.isEmpty() ? "" : href;
                href = opens ? "](" + HtmlTag.destination(tag.attribute("href")) + ")" : "";
            } else {
                markdown = markdown(tag, balance.get(tag.name()) == 0, loose);
            }
            replace(tag, markdown);
        }
    }

    private String markdown(HtmlTag tag, boolean balanced, Set<Integer> loose) {
        if (tag.name().equals("br")) {
            return tag.token().attributes().isEmpty() && !tag.isClosing() ? tag.source() : "<br>";
        }
        if (tag.isContainer() && (balanced || isAlone(tag))) {
            return "";
        }
        if (!balanced || tag.name().equals("a")) {
            return tag.escaped();
        }
        if (tag.isKept()) {
            return tag.bare();
        }
        return loose.contains(lineStart(tag)) ? "" : tag.mark();
    }

    private void replace(HtmlTag tag, String markdown) {
        if (markdown.equals(tag.source())) {
            return;
        }
        edits.add(new RowEdit(tag.span(), markdown));
        Span place = piece.toFile(tag.span());
        String source = "`" + tag.source().replace('\n', ' ') + "`";
        if (markdown.isBlank()) {
            notes.dropped(place, source + " is left out");
        } else if (markdown.startsWith("\\<")) {
            notes.repaired(place, source + " is shown as text");
        } else {
            notes.repaired(place, source + " is written as `" + markdown + "`");
        }
    }

    /** Whether the text inside has no white space beside the tag, where no marks work. */
    private boolean isTight(HtmlTag tag) {
        int beside = tag.isClosing() ? tag.span().start() - 1 : tag.span().end();
        return beside >= 0
                && beside < piece.text().length()
                && !Character.isWhitespace(piece.text().charAt(beside));
    }

    private int lineStart(HtmlTag tag) {
        return piece.text().lastIndexOf('\n', tag.span().start()) + 1;
    }

    private boolean isAlone(HtmlTag tag) {
        int end = piece.text().indexOf('\n', tag.span().end());
        String line = piece.text().substring(lineStart(tag), end < 0 ? piece.text().length() : end);
        return line.strip().equals(tag.source());
    }
}
