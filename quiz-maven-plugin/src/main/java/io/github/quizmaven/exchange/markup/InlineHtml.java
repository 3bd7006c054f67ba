package io.github.quizmaven.exchange.markup;

import io.github.quizmaven.write.form.CodeForm;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Makes Markdown of the HTML in a line. */
final class InlineHtml {

    /** How deep elements may be in others; what is deeper is its text. */
    private static final int DEEPEST = 60;

    /** Elements of the authoring format, which go without attributes. */
    private static final Set<String> PASSING = Set.of("kbd", "sub", "sup", "mark", "abbr");

    /** Elements whose content is what there is to see. */
    private static final Set<String> CONTAINERS =
            Set.of(
                    "span", "font", "big", "small", "label", "bdi", "bdo", "time", "data", "ins",
                    "u", "var", "cite", "q", "dfn", "wbr", "nobr", "acronym");

    /** Elements that show something that Markdown cannot. */
    private static final Set<String> MEDIA =
            Set.of("iframe", "video", "audio", "embed", "object", "source");

    private final Addresses addresses;
    private final Set<String> losses;

    InlineHtml(Addresses addresses, Set<String> losses) {
        this.addresses = addresses;
        this.losses = losses;
    }

    /** What is in an element, on one line. */
    String line(Element parent, String lineBreak) {
        Inline run = new Inline();
        addChildren(parent, run, 0);
        return run.line(lineBreak);
    }

    void add(Node node, Inline run) {
        add(node, run, 0);
    }

    private void addChildren(Element parent, Inline run, int depth) {
        for (Node child : parent.childNodes()) {
            boolean block =
                    child instanceof Element element
                            && KnownTags.BLOCKS.contains(element.normalName());
            if (block) {
                run.breakLine();
            }
            add(child, run, depth);
            if (block) {
                run.breakLine();
            }
        }
    }

    private void add(Node node, Inline run, int depth) {
        if (node instanceof TextNode text) {
            Formulas.add(text.getWholeText(), run);
        } else if (node instanceof Element element) {
            if (depth > DEEPEST) {
                losses.add("elements that are nested too deeply");
                run.words(element.text());
            } else {
                element(element, run, depth + 1);
            }
        } else if (node instanceof Comment) {
            losses.add("comments in HTML");
        }
    }

    private void element(Element element, Inline run, int depth) {
        String name = element.normalName();
        Inline.@Nullable Emphasis emphasis =
                switch (name) {
                    case "b", "strong" -> Inline.Emphasis.STRONG;
                    case "i", "em" -> Inline.Emphasis.EM;
                    case "s", "del", "strike" -> Inline.Emphasis.DELETED;
                    default -> null;
                };
        if (emphasis != null) {
            run.open(emphasis);
            addChildren(element, run, depth);
            run.close(emphasis);
        } else if (PASSING.contains(name)) {
            passing(element, run, depth);
        } else if (MEDIA.contains(name)) {
            media(element, run);
        } else {
            other(element, run, depth);
        }
    }

    private void other(Element element, Inline run, int depth) {
        switch (element.normalName()) {
            case "br" -> run.breakLine();
            case "code", "tt", "samp", "pre" -> code(element, run);
            case "a" -> link(element, run, depth);
            case "img" -> image(element, run);
            case "script", "style", "head", "title", "meta", "template" ->
                    losses.add("`<" + element.normalName() + ">` in HTML");
            default -> {
                if (isAlignedCell(element)) {
                    losses.add("the alignment of cells of tables");
                }
                boolean known =
                        CONTAINERS.contains(element.normalName())
                                || KnownTags.BLOCKS.contains(element.normalName());
                if (!known) {
                    losses.add("`<" + element.normalName() + ">` in HTML");
                } else if (element.normalName().equals("u")) {
                    losses.add("underlines");
                }
                addChildren(element, run, depth);
            }
        }
    }

    private void passing(Element element, Inline run, int depth) {
        Inline inside = new Inline();
        addChildren(element, inside, depth);
        String line = inside.line(" ");
        if (!line.isEmpty()) {
            String name = element.normalName();
            run.markdown("<" + name + ">" + line + "</" + name + ">", element.wholeText());
        }
    }

    private static void code(Element element, Inline run) {
        String code = element.wholeText().replace('\n', ' ');
        if (code.isBlank()) {
            run.words(code);
        } else {
            run.markdown(CodeForm.span(code));
        }
    }

    private void link(Element element, Inline run, int depth) {
        String address = element.attr("href").strip();
        Inline inside = new Inline();
        addChildren(element, inside, depth);
        String line = inside.line(" ");
        if (address.isEmpty() || address.toLowerCase(Locale.ROOT).startsWith("javascript:")) {
            run.markdown(line);
        } else if (!line.isEmpty()) {
            run.markdown("[" + line + "](" + target(element, address) + ")", element.wholeText());
        }
    }

    /** Whether an element says how it is aligned in a table. */
    static boolean isAlignedCell(Element element) {
        return element.hasAttr("align") && (element.nameIs("td") || element.nameIs("th"));
    }

    private void image(Element element, Inline run) {
        String address = element.attr("src").strip();
        Inline alternative = new Inline();
        alternative.words(element.attr("alt"));
        if (address.isEmpty()) {
            losses.add("a picture without an address");
            run.markdown(alternative.line(" "));
        } else {
            run.markdown("![" + alternative.line(" ") + "](" + target(element, address) + ")");
        }
    }

    /** What cannot be embedded is a link. */
    private void media(Element element, Inline run) {
        String address = element.attr("src").isEmpty() ? element.attr("data") : element.attr("src");
        losses.add("`<" + element.normalName() + ">` in HTML: it is a link");
        if (!address.isBlank()) {
            run.markdown(
                    "["
                            + element.normalName()
                            + "]("
                            + destination(addresses.led(address.strip()))
                            + ")");
        }
        for (Element source : element.select("source[src]")) {
            if (source != element) {
                media(source, run);
            }
        }
    }

    /** Where a link or a picture leads, and its title. */
    private String target(Element element, String address) {
        Inline title = new Inline();
        title.words(element.attr("title").strip());
        String words = title.line(" ").replace("\"", "&quot;");
        return destination(addresses.led(address)) + (words.isEmpty() ? "" : " \"" + words + "\"");
    }

    private static String destination(String address) {
        String safe =
                address.replace("\\", "%5C")
                        .replace("<", "%3C")
                        .replace(">", "%3E")
                        .replace("\n", "")
                        .replace(" ", "%20")
                        .replace("&", "&amp;");
        return safe.isEmpty() || safe.indexOf('(') >= 0 || safe.indexOf(')') >= 0
                ? "<" + safe + ">"
                : safe;
    }
}
