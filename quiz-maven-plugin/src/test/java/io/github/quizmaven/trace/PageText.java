package io.github.quizmaven.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a finished page says of its author's texts, read from its HTML alone: not its buttons, and
 * what it says twice (an option, and again as the key) once.
 */
final class PageText {

    private static final Pattern NAME = Pattern.compile("[a-zA-Z][a-zA-Z0-9]*");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");
    private static final Pattern ENTITY = Pattern.compile("&(#x?)?([0-9a-zA-Z]+);");
    private static final Pattern CLASS = Pattern.compile("\\sclass=\"([^\"]*)\"");

    private static final Set<String> VOID =
            Set.of("img", "input", "br", "hr", "meta", "link", "col", "wbr", "path", "area");
    private static final Set<String> NO_BREAK = Set.of("span", "wbr", "img", "bdi", "label");
    private static final Set<String> INLINE =
            Set.of(
                    "a", "b", "code", "del", "em", "i", "ins", "kbd", "mark", "q", "s", "samp",
                    "small", "strong", "sub", "sup", "u", "var", "abbr", "cite", "dfn", "math");

    /** What is the page's own, or says again what was said. */
    private static final Set<String> OWN_ELEMENTS =
            Set.of("head", "button", "legend", "select", "nav", "footer", "svg", "style");

    /** What stands for a class where an element is known by its id. */
    private static final String OWN = "own";

    private static final Pattern OWN_ID =
            Pattern.compile("\\sid=\"(?:map|keys|taking|certificate)\"");

    private static final Set<String> OWN_CLASSES =
            Set.of(
                    "actions",
                    "bar",
                    "check",
                    "facts",
                    "kicker",
                    "letter",
                    OWN,
                    "pace",
                    "print-choice",
                    "sheet",
                    "skip",
                    "without-script");

    private static final Set<String> ADDRESSES = Set.of("alt", "title", "href", "src");

    /**
     * A line as learners see it.
     *
     * @param text the line, with U+FFFC for each piece of code or formula in it
     * @param answer whether it is a hint, or shown with the answer
     */
    record Shown(String text, boolean answer) {}

    private record Element(String name, Set<String> classes) {}

    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final List<Shown> shown = new ArrayList<>();
    private final List<Shown> code = new ArrayList<>();
    private final boolean repeatsKey;

    private PageText(boolean repeatsKey) {
        this.repeatsKey = repeatsKey;
    }

    /**
     * What a page says.
     *
     * @param words all its texts, and the addresses that they lead to
     * @param shown the lines that are text
     * @param code the lines that are code
     */
    record Content(String words, List<Shown> shown, List<Shown> code) {}

    static Content of(String html) {
        StringBuilder words = new StringBuilder();
        List<Shown> shown = new ArrayList<>();
        List<Shown> code = new ArrayList<>();
        for (String part : html.split("(?=<article )")) {
            boolean repeats =
                    part.contains("<div class=\"options\">")
                            || part.contains("<ol class=\"steps\">")
                            || part.contains("class=\"cloze\"");
            PageText page = new PageText(repeats);
            page.read(part);
            words.append(page.words).append('\n');
            shown.addAll(page.shown);
            code.addAll(page.code);
        }
        return new Content(words.toString(), shown, code);
    }

    private void read(String html) {
        int at = 0;
        while (at < html.length()) {
            if (html.charAt(at) != '<') {
                int end = html.indexOf('<', at);
                end = end < 0 ? html.length() : end;
                text(decoded(html.substring(at, end)));
                at = end;
            } else {
                at = tag(html, at);
            }
        }
        flush();
    }

    private int tag(String html, int start) {
        boolean closes = html.startsWith("</", start);
        Matcher name = NAME.matcher(html);
        if (!name.region(start + (closes ? 2 : 1), html.length()).lookingAt()) {
            return html.indexOf('>', start) + 1;
        }
        int end = name.end();
        for (boolean quoted = false; quoted || html.charAt(end) != '>'; end++) {
            quoted ^= html.charAt(end) == '"';
        }
        String element = name.group().toLowerCase(Locale.ROOT);
        if (closes) {
            close(element);
        } else {
            open(element, html.substring(name.end(), end));
            if (element.equals("script")) {
                close(element);
                return html.indexOf("</script>", end) + "</script>".length();
            }
        }
        return end + 1;
    }

    private void open(String element, String attributes) {
        boundary(element);
        Matcher classes = CLASS.matcher(attributes);
        boolean secret = attributes.contains(" hidden") && attributes.contains(".name\"");
        Set<String> names =
                OWN_ID.matcher(attributes).find()
                        ? Set.of(OWN)
                        : classes.find() ? Set.of(classes.group(1).split(" +")) : Set.of();
        if (!isOwn() && !secret) {
            for (MatchResult each : ATTRIBUTE.matcher(attributes).results().toList()) {
                if (ADDRESSES.contains(each.group(1))) {
                    words.append(' ').append(decoded(each.group(2))).append(' ');
                }
            }
        }
        if (!VOID.contains(element)) {
            open.push(new Element(secret ? "svg" : element, names));
        }
    }

    private void close(String element) {
        boundary(element);
        if (open.stream().anyMatch(each -> each.name().equals(element))) {
            while (!open.pop().name().equals(element)) {}
        } else if (!open.isEmpty() && open.peek().name().equals("svg")) {
            open.pop();
        }
    }

    private void boundary(String element) {
        if (INLINE.contains(element)) {
            words.append(' ');
        } else if (!NO_BREAK.contains(element)) {
            words.append('\n');
            flush();
        }
    }

    private void text(String text) {
        if (isOwn()) {
            return;
        }
        if (is("math")) {
            line.append('\uFFFC');
            return;
        }
        words.append(text);
        if (is("pre")) {
            text.lines().forEach(each -> code.add(new Shown(each, is("answer-body"))));
        } else if (is("code")) {
            line.append('\uFFFC');
        } else {
            String[] lines = text.split("\n", -1);
            for (int index = 0; index < lines.length; index++) {
                if (index > 0) {
                    flush();
                }
                line.append(lines[index]);
            }
        }
    }

    private void flush() {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            shown.add(new Shown(text, is("answer-body") || is("hints")));
        }
    }

    private boolean is(String name) {
        return open.stream()
                .anyMatch(each -> each.name().equals(name) || each.classes().contains(name));
    }

    private boolean isOwn() {
        boolean prose = is("prose") || is("text");
        boolean key = is("key");
        for (Element each : open) {
            boolean own =
                    OWN_ELEMENTS.contains(each.name())
                            || each.classes().stream().anyMatch(OWN_CLASSES::contains)
                            || key && repeatsKey
                            || key && each.name().equals("th")
                            || !prose && each.name().equals("summary")
                            || !prose && each.name().equals("h3") && is("part")
                            || each.name().equals("dt") && is("feedback")
                            || each.classes().contains("key-line") && !is("accepted");
            if (own) {
                return true;
            }
        }
        return false;
    }

    static String decoded(String text) {
        return ENTITY.matcher(text)
                .replaceAll(
                        each -> {
                            if (each.group(1) != null) {
                                int radix = each.group(1).length() == 2 ? 16 : 10;
                                return Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(each.group(2), radix)));
                            }
                            return switch (each.group(2)) {
                                case "amp" -> "&";
                                case "lt" -> "<";
                                case "gt" -> ">";
                                case "quot" -> "\"";
                                case "nbsp" -> "\u00A0";
                                default -> Matcher.quoteReplacement(each.group());
                            };
                        });
    }
}
