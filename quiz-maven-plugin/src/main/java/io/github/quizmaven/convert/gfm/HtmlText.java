package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns the HTML of a block of text into Markdown: formatting into its marks, containers into
 * nothing, and what is no formatting, as in {@code List<String>}, into text that is shown.
 */
final class HtmlText {

    private static final Pattern TAG =
            Pattern.compile(
                    "(?<!\\\\)<(?<close>/?)(?<name>[A-Za-z][A-Za-z0-9.-]*)(?<attributes>(?:\\s(?:\"[^\"]*\"|'[^']*'|[^<>\"'])*?)?)"
                            + "\\s*/?>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("([a-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))");

    /** Tags with the marks that stand for them. */
    private static final Map<String, String> MARKS =
            Map.ofEntries(
                    Map.entry("b", "**"),
                    Map.entry("strong", "**"),
                    Map.entry("i", "*"),
                    Map.entry("em", "*"),
                    Map.entry("del", "~~"),
                    Map.entry("s", "~~"),
                    Map.entry("strike", "~~"),
                    Map.entry("code", "`"),
                    Map.entry("tt", "`"));

    /** Tags that our own pages show. */
    private static final Set<String> KEPT =
            Set.of("kbd", "sub", "sup", "mark", "abbr", "details", "summary");

    /** Tags around text that say only where and how it is shown. */
    private static final Set<String> CONTAINERS =
            Set.of(
                    "p",
                    "div",
                    "center",
                    "span",
                    "font",
                    "u",
                    "big",
                    "small",
                    "figure",
                    "figcaption",
                    "section",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6");

    private final Notes notes;
    private final List<Line> lines;
    private final Map<String, Integer> balance = new HashMap<>();
    private boolean foreign;

    private HtmlText(List<Line> lines, Notes notes) {
        this.lines = lines;
        this.notes = notes;
    }

    /** The lines of one block without HTML. */
    static List<Line> convert(List<Line> lines, Notes notes) {
        HtmlText html = new HtmlText(lines, notes);
        lines.forEach(line -> html.tags(line).forEach(html::count));
        List<Line> converted = new ArrayList<>();
        for (Line line : lines) {
            converted.add(html.converted(line));
        }
        return converted;
    }

    /** A tag with its place in a line. */
    private record Tag(
            String name, boolean closing, String attributes, int start, int end, String source) {

        @Nullable String attribute(String wanted) {
            Matcher matcher = ATTRIBUTE.matcher(attributes);
            while (matcher.find()) {
                if (matcher.group(1).equals(wanted)) {
                    for (int group = 2; group <= 4; group++) {
                        if (matcher.group(group) != null) {
                            return matcher.group(group);
                        }
                    }
                }
            }
            return null;
        }
    }

    private List<Tag> tags(Line line) {
        List<Tag> tags = new ArrayList<>();
        if (line.text().indexOf('<') < 0) {
            return tags;
        }
        CodeSpans code = CodeSpans.of(line.text());
        Matcher matcher = TAG.matcher(line.text());
        while (matcher.find()) {
            if (!code.contains(matcher.start())) {
                tags.add(
                        new Tag(
                                matcher.group("name").toLowerCase(Locale.ROOT),
                                !matcher.group("close").isEmpty(),
                                matcher.group("attributes"),
                                matcher.start(),
                                matcher.end(),
                                matcher.group()));
            }
        }
        return tags;
    }

    private void count(Tag tag) {
        balance.merge(tag.name(), tag.closing() ? -1 : 1, Integer::sum);
        foreign |= !isFormatting(tag.name());
    }

    private static boolean isFormatting(String name) {
        return MARKS.containsKey(name)
                || KEPT.contains(name)
                || CONTAINERS.contains(name)
                || Set.of("br", "img", "a").contains(name);
    }

    private Line converted(Line line) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (Tag tag : tags(line)) {
            text.append(line.text(), from, tag.start());
            String markdown = markdown(tag, line);
            text.append(markdown);
            from = tag.end();
            report(tag, line, markdown);
        }
        return from == 0 ? line : line.withText(text + line.text().substring(from));
    }

    private void report(Tag tag, Line line, String markdown) {
        if (markdown.equals(tag.source())) {
            return;
        }
        String words =
                markdown.startsWith("\\<")
                        ? "`" + tag.source() + "` is shown as text"
                        : markdown.isBlank()
                                ? "`" + tag.source() + "` is left out"
                                : "`" + tag.source() + "` is written as `" + markdown + "`";
        if (markdown.isBlank()) {
            notes.dropped(line.span(tag.start(), tag.end()), words);
        } else {
            notes.repaired(line.span(tag.start(), tag.end()), words);
        }
    }

    private String markdown(Tag tag, Line line) {
        String name = tag.name();
        boolean balanced = balance.getOrDefault(name, 0) == 0;
        boolean alone = line.text().strip().equals(tag.source());
        if (name.equals("img")) {
            return image(tag);
        }
        if (foreign) {
            return "\\" + tag.source();
        }
        if (name.equals("br")) {
            return tag.attributes().isBlank() && !tag.closing() ? tag.source() : "<br>";
        }
        if (name.equals("a")) {
            return balanced ? link(tag, line) : "\\" + tag.source();
        }
        if (CONTAINERS.contains(name) && (balanced || alone)) {
            return "";
        }
        if (!balanced) {
            return "\\" + tag.source();
        }
        if (KEPT.contains(name)) {
            return "<" + (tag.closing() ? "/" : "") + name + ">";
        }
        return isTight(line) ? MARKS.getOrDefault(name, "\\" + tag.source()) : "";
    }

    /** Whether no formatting of a line has white space at its inner sides, where no marks work. */
    private boolean isTight(Line line) {
        return tags(line).stream()
                .filter(tag -> MARKS.containsKey(tag.name()))
                .allMatch(
                        tag ->
                                tag.closing()
                                        ? tag.start() > 0
                                                && !Character.isWhitespace(
                                                        line.text().charAt(tag.start() - 1))
                                        : tag.end() < line.text().length()
                                                && !Character.isWhitespace(
                                                        line.text().charAt(tag.end())));
    }

    private static String image(Tag tag) {
        String source = tag.attribute("src");
        String words = tag.attribute("alt");
        return source == null
                ? "\\" + tag.source()
                : "![" + (words == null ? "" : words) + "](" + destination(source) + ")";
    }

    private String link(Tag tag, Line line) {
        if (!tag.closing()) {
            return tag.attribute("href") == null ? "" : "[";
        }
        String open = null;
        for (Tag each : tags(line)) {
            if (each.name().equals("a") && !each.closing() && each.start() < tag.start()) {
                open = each.attribute("href");
            }
        }
        return open == null ? "" : "](" + destination(open) + ")";
    }

    private static String destination(String address) {
        return address.contains(" ") || address.contains("(") ? "<" + address + ">" : address;
    }
}
