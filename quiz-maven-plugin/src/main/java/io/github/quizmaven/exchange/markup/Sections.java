package io.github.quizmaven.exchange.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Takes HTML apart where paragraphs in bold name what follows, and where it ends with a list. */
public final class Sections {

    private Sections() {}

    /** HTML that ends with a list: what is before it, and what is in its items. */
    public record Listing(String lead, List<String> items) {}

    /**
     * What follows each label, in their order; under an empty one what is before the first.
     *
     * @param labels what may be named, each once
     */
    public static Map<String, String> of(String html, Set<String> labels) {
        Map<String, String> sections = new LinkedHashMap<>();
        String label = "";
        List<Node> run = new ArrayList<>();
        for (Node each : body(html).childNodes()) {
            @Nullable String found = label(each);
            if (found != null && labels.contains(found) && !sections.containsKey(found)) {
                sections.put(label, html(run));
                run.clear();
                label = found;
            } else {
                run.add(each);
            }
        }
        sections.put(label, html(run));
        return sections;
    }

    private static @Nullable String label(Node node) {
        return node instanceof Element paragraph
                        && paragraph.normalName().equals("p")
                        && paragraph.childNodeSize() == 1
                        && paragraph.childNode(0) instanceof Element strong
                        && strong.normalName().equals("strong")
                        && strong.childrenSize() == 0
                ? strong.text()
                : null;
    }

    /** The list that HTML ends with; null if it ends otherwise. */
    public static @Nullable Listing listing(String html) {
        Element body = body(html);
        @Nullable Element last = body.lastElementChild();
        if (last == null || !last.normalName().equals("ul")) {
            return null;
        }
        List<Node> all = body.childNodes();
        if (!html(all.subList(last.siblingIndex() + 1, all.size())).isEmpty()) {
            return null;
        }
        List<Node> before = all.subList(0, last.siblingIndex());
        return new Listing(html(before), last.children().stream().map(Element::html).toList());
    }

    private static Element body(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body();
    }

    private static String html(List<Node> nodes) {
        return nodes.stream().map(Node::outerHtml).collect(Collectors.joining()).strip();
    }
}
