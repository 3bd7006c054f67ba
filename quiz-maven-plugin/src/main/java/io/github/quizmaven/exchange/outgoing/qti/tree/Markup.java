package io.github.quizmaven.exchange.outgoing.qti.tree;

import io.github.quizmaven.exchange.outgoing.qti.tree.Content.Words;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes HTML to the part of it that QTI has. What QTI has no element for keeps its words.
 *
 * @param blanks what is put where the blanks of a stem are, in their order
 * @param lost hears what a reader no longer sees
 */
public record Markup(Iterator<Element> blanks, Consumer<String> lost) {

    /** Stands for a blank; HTML in which authors write it is text. */
    public static final String BLANK = "<x-blank></x-blank>";

    private static final String BLANK_NAME = "x-blank";
    private static final String MATH = "http://www.w3.org/1998/Math/MathML";
    private static final String PARAGRAPH = "p";

    private static final Set<String> BLOCKS =
            Set.of(
                    PARAGRAPH,
                    "div",
                    "blockquote",
                    "pre",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "hr",
                    "table");

    private static final Set<String> KEPT =
            Set.of(
                    "li", "thead", "tbody", "tr", "th", "td", "br", "a", "img", "abbr", "code",
                    "em", "strong", "kbd", "sub", "sup", "span");

    /** What holds other elements and no words of its own. */
    private static final Set<String> FRAMES = Set.of("ul", "ol", "table", "thead", "tbody", "tr");

    /** What stands for an element that QTI lacks, and what a reader no longer sees. */
    private static final Map<String, String> INSTEAD =
            Map.of("del", "span", "mark", "span", "details", "div", "summary", PARAGRAPH);

    private static final Map<String, String> GONE =
            Map.of(
                    "del",
                    "words that are struck out look like others",
                    "mark",
                    "words that are marked look like others",
                    "details",
                    "what can be unfolded is always open");

    private static final Map<String, List<String>> ATTRIBUTES =
            Map.of("a", List.of("href"), "img", List.of("alt", "src"), "code", List.of("class"));

    private static final Map<String, String> GONE_ATTRIBUTES =
            Map.of(
                    "title",
                    "the title of a link or an image is not shown",
                    "align",
                    "columns are not aligned",
                    "start",
                    "the numbers of a list begin with 1");

    /** What presents a formula and is in the first two editions of MathML too. */
    private static final Set<String> OF_MATH =
            Set.of(
                    "accent",
                    "accentunder",
                    "alttext",
                    "columnalign",
                    "columnspacing",
                    "depth",
                    "display",
                    "fence",
                    "form",
                    "height",
                    "largeop",
                    "linethickness",
                    "lspace",
                    "mathvariant",
                    "maxsize",
                    "minsize",
                    "movablelimits",
                    "notation",
                    "rowspacing",
                    "rspace",
                    "separator",
                    "stretchy",
                    "symmetric",
                    "voffset",
                    "width");

    /** Blocks alone: words between them are in paragraphs. */
    public List<Content> blocks(String html) {
        return paragraphs(children(Jsoup.parseBodyFragment(html).body()));
    }

    /** What an option holds: one paragraph alone is no paragraph. */
    public List<Content> flow(String html) {
        org.jsoup.nodes.Element body = Jsoup.parseBodyFragment(html).body();
        org.jsoup.nodes.@Nullable Element only = body.firstElementChild();
        boolean single =
                body.childNodeSize() == 1 && only != null && only.normalName().equals(PARAGRAPH);
        return children(single ? only : body);
    }

    private static List<Content> paragraphs(List<Content> contents) {
        List<Content> blocks = new ArrayList<>();
        List<Content> line = new ArrayList<>();
        for (Content each : contents) {
            if (each instanceof Element element && BLOCKS.contains(element.name())) {
                finish(line, blocks);
                blocks.add(each);
            } else {
                line.add(each);
            }
        }
        finish(line, blocks);
        return blocks;
    }

    private static void finish(List<Content> line, List<Content> blocks) {
        if (!line.stream().allMatch(each -> each instanceof Words words && words.isBlank())) {
            blocks.add(Element.foreign(PARAGRAPH).add(line));
        }
        line.clear();
    }

    private List<Content> children(org.jsoup.nodes.Element parent) {
        boolean frame = FRAMES.contains(parent.normalName());
        List<Content> contents = new ArrayList<>();
        for (Node each : parent.childNodes()) {
            if (each instanceof TextNode text) {
                if (!frame || !text.isBlank()) {
                    contents.add(new Words(text.getWholeText()));
                }
            } else if (each instanceof org.jsoup.nodes.Element element) {
                contents.addAll(converted(element));
            }
        }
        return contents;
    }

    private List<? extends Content> converted(org.jsoup.nodes.Element element) {
        String name = element.normalName();
        if (name.equals(BLANK_NAME)) {
            return blanks.hasNext() ? List.of(blanks.next()) : List.of();
        }
        if (name.equals("math")) {
            return List.of(math(element).with("xmlns", MATH));
        }
        if (GONE.containsKey(name)) {
            lost.accept(GONE.get(name));
        }
        boolean kept = KEPT.contains(name) || BLOCKS.contains(name);
        if (!kept && !INSTEAD.containsKey(name)) {
            return children(element);
        }
        Element made = Element.foreign(kept ? name : INSTEAD.get(name));
        attributes(element, made);
        List<Content> children = children(element);
        made.add(name.equals("blockquote") ? paragraphs(children) : children);
        return List.of(name.equals("table") ? withBody(made, element) : made);
    }

    /** A table has rows below its head, where Markdown needs none. */
    private static Element withBody(Element table, org.jsoup.nodes.Element source) {
        if (source.selectFirst("tbody") == null) {
            int columns = Math.max(1, source.select("th").size());
            Element row = Element.foreign("tr");
            for (int column = 0; column < columns; column++) {
                row.add(Element.foreign("td"));
            }
            table.add(Element.foreign("tbody").add(row));
        }
        return table;
    }

    private void attributes(org.jsoup.nodes.Element from, Element to) {
        List<String> kept = ATTRIBUTES.getOrDefault(from.normalName(), List.of());
        from.attributes()
                .forEach(
                        each -> {
                            if (kept.contains(each.getKey())) {
                                to.with(each.getKey(), each.getValue());
                            } else if (GONE_ATTRIBUTES.containsKey(each.getKey())) {
                                lost.accept(GONE_ATTRIBUTES.get(each.getKey()));
                            }
                        });
    }

    private Element math(org.jsoup.nodes.Element from) {
        Element made = Element.foreign(from.normalName());
        from.attributes()
                .forEach(
                        each -> {
                            if (OF_MATH.contains(each.getKey())) {
                                made.with(each.getKey(), each.getValue());
                            } else if (each.getKey().equals("class")) {
                                lost.accept("boxes and strokes in formulas are not shown");
                            }
                        });
        for (Node each : from.childNodes()) {
            if (each instanceof TextNode text) {
                made.add(new Words(text.getWholeText()));
            } else if (each instanceof org.jsoup.nodes.Element element) {
                made.add(math(element));
            }
        }
        return made;
    }
}
