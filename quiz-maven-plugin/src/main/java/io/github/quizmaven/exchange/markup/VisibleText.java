package io.github.quizmaven.exchange.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** What people see of HTML, and where it leads: read for itself, to compare with what is made. */
final class VisibleText implements NodeVisitor {

    private static final Set<String> FORMATS =
            Set.of(
                    "b", "strong", "i", "em", "s", "del", "strike", "code", "tt", "samp", "a", "br",
                    "img");

    /** Elements that are written as such, so that their names are between the words. */
    private static final Set<String> WRITTEN = Set.of("sub", "sup", "kbd", "mark", "abbr");

    private final Addresses addresses;
    private final StringBuilder text = new StringBuilder();

    private VisibleText(Addresses addresses) {
        this.addresses = addresses;
    }

    /** Lines of words. */
    static String of(Element body, Addresses addresses) {
        VisibleText visible = new VisibleText(addresses);
        body.traverse(visible);
        return visible.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replace('\n', ' '));
        } else if (node instanceof Element element) {
            border(element);
            if (element.normalName().equals("img")) {
                text.append(element.attr("alt"))
                        .append('\n')
                        .append(addresses.led(element.attr("src").strip()))
                        .append('\n');
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            border(element);
            if (element.normalName().equals("a") && !element.wholeText().isBlank()) {
                String address = element.attr("href").strip();
                boolean script = address.startsWith("javascript:");
                text.append('\n').append(script ? "" : addresses.led(address)).append('\n');
            }
        }
    }

    private void border(Element element) {
        String name = element.normalName();
        if (KnownTags.BLOCKS.contains(name) || WRITTEN.contains(name)) {
            text.append('\n');
        } else if (FORMATS.contains(element.normalName())) {
            text.append(' ');
        }
    }
}
