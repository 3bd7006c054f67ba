package io.github.quizmaven.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What is on a page for a screen reader, from top to bottom: the browser's accessibility tree in
 * the words that screen readers use.
 */
final class Spoken {

    /** What is named by what is in it, so that this is not said once more. */
    private static final Map<String, String> WHOLE =
            Map.of(
                    "heading", "heading",
                    "button", "button",
                    "link", "link",
                    "radio", "radio button",
                    "checkbox", "check box",
                    "textbox", "edit",
                    "combobox", "combo box",
                    "DisclosureTriangle", "button",
                    "progressbar", "progress bar",
                    "MathMLMath", "formula");

    /** What is said before what is in it. */
    private static final Map<String, String> AROUND =
            Map.of(
                    "main", "main",
                    "navigation", "navigation",
                    "region", "region",
                    "article", "article",
                    "group", "group",
                    "list", "list",
                    "status", "status",
                    "dialog", "dialog",
                    "table", "table");

    /** What neither begins nor ends a line. */
    private static final Set<String> INLINE =
            Set.of("StaticText", "code", "emphasis", "strong", "superscript", "subscript");

    private final Map<String, Map<?, ?>> nodes = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Spoken(Browser browser) {
        List<?> all =
                (List<?>) browser.command("Accessibility.getFullAXTree", Map.of()).get("nodes");
        for (Object each : all) {
            Map<?, ?> node = (Map<?, ?>) each;
            nodes.put((String) node.get("nodeId"), node);
        }
        visit(nodes.values().iterator().next(), 0);
        end(0);
    }

    /** The lines of the page that is shown, those of what is inside of something indented. */
    static List<String> lines(Browser browser) {
        browser.command("Accessibility.enable", Map.of());
        return new Spoken(browser).lines;
    }

    private void visit(Map<?, ?> node, int depth) {
        String role = value(node, "role");
        if (Boolean.TRUE.equals(node.get("ignored"))) {
            text.append(' ');
            children(node, depth);
            text.append(' ');
        } else if (role.equals("LabelText")) {
            end(depth);
            children(node, depth);
            // Said with the field that it names.
            text.setLength(0);
        } else if (role.equals("StaticText")) {
            text.append(value(node, "name"));
        } else if (INLINE.contains(role)) {
            children(node, depth);
        } else if (WHOLE.containsKey(role)) {
            end(depth);
            lines.add("  ".repeat(depth) + named(WHOLE.get(role), node));
        } else if (AROUND.containsKey(role) && !isEmpty(node)) {
            end(depth);
            lines.add("  ".repeat(depth) + named(AROUND.get(role), node));
            children(node, depth + 1);
            end(depth + 1);
        } else {
            end(depth);
            if (!state(node, "focused", "focus", "").isEmpty() && depth > 0) {
                lines.add("  ".repeat(depth) + "(the focus is on what follows)");
            }
            children(node, depth);
            end(depth);
        }
    }

    private void children(Map<?, ?> node, int depth) {
        if (node.get("childIds") instanceof List<?> ids) {
            for (Object each : ids) {
                if (nodes.containsKey(each)) {
                    visit(Objects.requireNonNull(nodes.get(each)), depth);
                }
            }
        }
    }

    private void end(int depth) {
        String line = text.toString().replaceAll("\\s+", " ").strip();
        text.setLength(0);
        if (!line.isEmpty()) {
            lines.add("  ".repeat(depth) + line);
        }
    }

    /** A live region waits for something to say; a list may have nothing in it. */
    private static boolean isEmpty(Map<?, ?> node) {
        return node.get("childIds") instanceof List<?> ids && ids.isEmpty();
    }

    private static String named(String role, Map<?, ?> node) {
        StringBuilder line = new StringBuilder(role);
        String level = property(node, "level");
        line.append(role.equals("heading") ? " " + level : "");
        String name = value(node, "name").replaceAll("\\s+", " ").strip();
        line.append(name.isEmpty() ? "" : ": " + name);
        String content = value(node, "value");
        line.append(content.isEmpty() || role.equals("progress bar") ? "" : ", " + content);
        line.append(state(node, "checked", ", checked", ", not checked"));
        line.append(state(node, "pressed", ", pressed", ", not pressed"));
        line.append(state(node, "expanded", ", expanded", ", collapsed"));
        line.append(state(node, "disabled", ", unavailable", ""));
        String description = value(node, "description").replaceAll("\\s+", " ").strip();
        line.append(description.isEmpty() ? "" : " (" + description + ")");
        line.append(state(node, "focused", "  <- focus", ""));
        return line.toString();
    }

    private static String state(Map<?, ?> node, String name, String yes, String no) {
        return switch (property(node, name)) {
            case "true" -> yes;
            case "false" -> no;
            default -> "";
        };
    }

    private static String property(Map<?, ?> node, String name) {
        if (node.get("properties") instanceof List<?> properties) {
            for (Object each : properties) {
                Map<?, ?> property = (Map<?, ?>) each;
                if (name.equals(property.get("name"))) {
                    return value(property, "value");
                }
            }
        }
        return "";
    }

    /** What a node says of itself under a name; empty if it says nothing. */
    private static String value(Map<?, ?> node, String name) {
        return node.get(name) instanceof Map<?, ?> wrapped && wrapped.get("value") != null
                ? String.valueOf(wrapped.get("value"))
                : "";
    }
}
