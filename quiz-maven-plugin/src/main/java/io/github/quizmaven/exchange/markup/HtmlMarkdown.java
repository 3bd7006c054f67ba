package io.github.quizmaven.exchange.markup;

import io.github.quizmaven.write.form.CodeForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Makes Markdown of HTML: block by block, each its lines. */
final class HtmlMarkdown {

    /** How deep blocks may be in others; what is deeper is its text. */
    private static final int DEEPEST = 30;

    private static final String LANGUAGE_START = "language-";
    private static final Pattern LANGUAGE =
            Pattern.compile(LANGUAGE_START + "[\\p{Alnum}+#._-]{1,30}");

    /** Words that are more than a language where questions are written. */
    private static final Pattern MEANT =
            Pattern.compile("^cloze$|question", Pattern.CASE_INSENSITIVE);

    /** What is below a column's first cell, by how that is aligned. */
    private static final Map<String, String> ALIGNED =
            Map.of("left", ":---", "center", ":---:", "right", "---:");

    private static final String UNALIGNED = "---";

    private static final int PART_LEVEL = 3;
    private static final int LOWEST_HEADING = 6;

    private final InlineHtml inline;
    private final Set<String> losses;

    HtmlMarkdown(Addresses addresses, Set<String> losses) {
        this.inline = new InlineHtml(addresses, losses);
        this.losses = losses;
    }

    /** Blocks, set apart by empty lines. */
    String blocks(Element parent) {
        return String.join("\n\n", blocks(parent, 0));
    }

    /** All of it on one line, as in a cell of a table. */
    String line(Element parent) {
        return inline.line(parent, "<br>");
    }

    private List<String> blocks(Node parent, int depth) {
        List<String> blocks = new ArrayList<>();
        Inline run = new Inline();
        for (Node child : parent.childNodes()) {
            if (child instanceof Element element && holdsBlock(element)) {
                flush(run, blocks);
                run = new Inline();
                add(element, blocks, depth);
            } else {
                inline.add(child, run);
            }
        }
        flush(run, blocks);
        return blocks;
    }

    private static void flush(Inline run, List<String> blocks) {
        String paragraphs = run.paragraphs();
        if (!paragraphs.isEmpty()) {
            blocks.add(paragraphs);
        }
    }

    /** Whether an element is, or holds, more than words on a line. */
    private static boolean holdsBlock(Element element) {
        return KnownTags.BLOCKS.contains(element.normalName())
                || !element.children().isEmpty()
                        && element.stream()
                                .anyMatch(each -> KnownTags.BLOCKS.contains(each.normalName()));
    }

    private void add(Element element, List<String> blocks, int depth) {
        if (depth > DEEPEST) {
            losses.add("elements that are nested too deeply");
            Inline run = new Inline();
            run.words(element.text());
            flush(run, blocks);
            return;
        }
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, blocks);
            case "ul", "ol" -> list(element, blocks, depth);
            case "blockquote" -> quote(element, blocks, depth);
            case "pre" -> code(element, blocks);
            case "table" -> table(element, blocks);
            case "hr" -> blocks.add("---");
            case "p" -> {
                String formula = Formulas.display(element);
                if (formula.isEmpty()) {
                    blocks.addAll(blocks(element, depth + 1));
                } else {
                    blocks.add(formula);
                }
            }
            default -> blocks.addAll(blocks(element, depth + 1));
        }
    }

    private void heading(Element element, List<String> blocks) {
        String line = inline.line(element, " ");
        int level = element.normalName().charAt(1) - '0';
        int lower = Math.min(LOWEST_HEADING, Math.max(level, PART_LEVEL + 1));
        if (!line.isEmpty()) {
            // Number signs at the end would close the heading.
            String end = line.endsWith("#") ? " #" : "";
            blocks.add("#".repeat(lower) + ' ' + line + end);
        }
    }

    private void list(Element list, List<String> blocks, int depth) {
        boolean ordered = list.normalName().equals("ol");
        int number = ordered ? start(list.attr("start")) : 0;
        boolean loose = false;
        List<String> items = new ArrayList<>();
        for (Node child : list.childNodes()) {
            List<String> content;
            if (child instanceof Element item) {
                content = blocks(item, depth + 1);
            } else {
                Inline run = new Inline();
                inline.add(child, run);
                content = new ArrayList<>();
                flush(run, content);
            }
            if (content.isEmpty()) {
                continue;
            }
            String marker = ordered ? number++ + ". " : "- ";
            loose |= content.size() > 1;
            String text = String.join("\n\n", content);
            items.add(marker + indented(text, " ".repeat(marker.length())));
        }
        if (!items.isEmpty()) {
            // Two lists in a row would be one, but for a comment between them.
            boolean follows =
                    !blocks.isEmpty()
                            && blocks.get(blocks.size() - 1).startsWith(mark(items.get(0)));
            if (follows) {
                blocks.add("<!-- -->");
            }
            blocks.add(String.join(loose ? "\n\n" : "\n", items));
        }
    }

    private static String mark(String item) {
        return item.startsWith("- ") ? "- " : item.substring(0, 1);
    }

    private static int start(String attribute) {
        boolean number = attribute.matches("[0-9]{1,8}");
        return number ? Integer.parseInt(attribute) : 1;
    }

    private static String indented(String text, String indent) {
        StringBuilder indented = new StringBuilder();
        for (String line : text.split("\n", -1)) {
            indented.append(indented.isEmpty() ? "" : "\n")
                    .append(indented.isEmpty() || line.isEmpty() ? "" : indent)
                    .append(line);
        }
        return indented.toString();
    }

    private void quote(Element element, List<String> blocks, int depth) {
        String alert = Alerts.opening(element);
        String text = String.join("\n\n", blocks(element, depth + 1));
        if (!text.isEmpty() || !alert.isEmpty()) {
            text = alert + text;
            blocks.add("> " + text.replace("\n", "\n> ").replace("\n> \n", "\n>\n"));
        }
    }

    private static void code(Element element, List<String> blocks) {
        String code = element.wholeText().replaceAll("^\\n", "").stripTrailing();
        if (code.isBlank()) {
            return;
        }
        // Only code that says so has blanks.
        boolean cloze = code.indexOf(TextMarkup.GAP) >= 0;
        String info = language(element) + (cloze ? " cloze" : "");
        blocks.add(CodeForm.block(code, info.strip()));
    }

    /** The language of a block that holds nothing but its code; empty if none is named. */
    private static String language(Element block) {
        @Nullable Element code = block.firstElementChild();
        if (code == null || block.childrenSize() > 1 || !code.normalName().equals("code")) {
            return "";
        }
        return code.classNames().stream()
                .filter(each -> LANGUAGE.matcher(each).matches())
                .map(each -> each.substring(LANGUAGE_START.length()))
                .filter(each -> !MEANT.matcher(each).find())
                .findFirst()
                .orElse("");
    }

    /** Whether all classes of an element are kept in its Markdown. */
    static boolean keepsClasses(Element element) {
        @Nullable Element block = element.parent();
        return block != null
                && block.normalName().equals("pre")
                && element.className().strip().equals(LANGUAGE_START + language(block));
    }

    private void table(Element table, List<String> blocks) {
        List<List<String>> rows = new ArrayList<>();
        List<String> aligned = new ArrayList<>();
        boolean headed = false;
        for (Element row : table.select("tr")) {
            if (row.closest("table") != table) {
                continue;
            }
            boolean first = rows.isEmpty();
            headed |= first && row.children().stream().anyMatch(each -> each.nameIs("th"));
            List<String> cells = cells(row, aligned);
            if (!cells.isEmpty()) {
                rows.add(cells);
            }
        }
        for (Element caption : table.select("caption")) {
            blocks.addAll(blocks(caption, DEEPEST));
        }
        if (!headed) {
            rows.add(0, List.of());
        }
        if (!aligned.isEmpty()) {
            blocks.add(lines(rows, aligned));
        }
    }

    /**
     * The cells of a row.
     *
     * @param aligned how the columns are aligned that there are; takes in those that are new
     */
    private List<String> cells(Element row, List<String> aligned) {
        List<String> cells = new ArrayList<>();
        for (Element cell : row.children()) {
            if (cell.hasAttr("colspan") || cell.hasAttr("rowspan")) {
                losses.add("cells of tables that span several");
            }
            String delimiter = ALIGNED.getOrDefault(alignment(cell), UNALIGNED);
            if (aligned.size() == cells.size()) {
                aligned.add(delimiter);
            }
            boolean other = !delimiter.equals(aligned.get(cells.size()));
            if (cell.hasAttr("align") && (other || delimiter.equals(UNALIGNED))) {
                losses.add("the alignment of cells of tables");
            }
            cells.add(inline.line(cell, "<br>"));
        }
        return cells;
    }

    private static String alignment(Element cell) {
        return cell.attr("align").strip().toLowerCase(Locale.ROOT);
    }

    private static String lines(List<List<String>> rows, List<String> aligned) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < rows.size(); row++) {
            text.append(row == 0 ? "" : "\n").append('|');
            for (int column = 0; column < aligned.size(); column++) {
                String cell = column < rows.get(row).size() ? rows.get(row).get(column) : "";
                text.append(' ').append(cell).append(cell.isEmpty() ? "|" : " |");
            }
            text.append(row == 0 ? "\n|" + String.join("|", aligned) + "|" : "");
        }
        return text.toString();
    }
}
