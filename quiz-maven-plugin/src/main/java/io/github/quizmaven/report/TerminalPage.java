package io.github.quizmaven.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the documentation as text for a terminal: headings stand out by their indentation,
 * paragraphs are wrapped, code is indented and left as it is.
 */
public final class TerminalPage {

    private static final int WIDTH = 100;
    private static final String TEXT = "  ";
    private static final String CODE = "      ";
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]+)\\]\\([^()\\s]+\\)");
    private static final Pattern FENCE = Pattern.compile("(`{3,}|~{3,})[^`]*");
    private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private TerminalPage() {}

    /** Lays out the Markdown of a page, without a line end at its end. */
    public static String text(String markdown) {
        TerminalPage page = new TerminalPage();
        page.read(markdown.lines().toList());
        return String.join("\n", page.lines).stripTrailing();
    }

    private void read(List<String> source) {
        String fence = "";
        for (String line : source) {
            if (!fence.isEmpty()) {
                if (line.equals(fence)) {
                    fence = "";
                } else {
                    lines.add((CODE + line).stripTrailing());
                }
                continue;
            }
            var opening = FENCE.matcher(line);
            if (opening.matches()) {
                flush();
                fence = opening.group(1);
            } else {
                outsideCode(line);
            }
        }
        flush();
    }

    private void outsideCode(String line) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            flush();
            lines.add(heading.group(1));
        } else if (line.isBlank()) {
            flush();
            lines.add("");
        } else {
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
        }
    }

    private void flush() {
        StringBuilder line = new StringBuilder();
        for (String word : LINK.matcher(paragraph).replaceAll("$1").split(" ")) {
            if (!line.isEmpty() && TEXT.length() + Terminal.width(line + " " + word) > WIDTH) {
                lines.add(TEXT + line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        if (!line.isEmpty()) {
            lines.add(TEXT + line);
        }
        paragraph.setLength(0);
    }
}
