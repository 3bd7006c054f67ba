package io.github.quizmaven.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads HTML of ours far more strictly than a browser: whatever is not plainly harmless is named.
 * It shares no code with what writes the HTML.
 */
public final class SafeHtml {

    /** What an author's text may become. */
    private static final Set<String> TEXT =
            words(
                    """
                    a abbr blockquote br code del details div em h1 h2 h3 h4 h5 h6 hr img kbd li
                    mark ol p pre span strong sub summary sup table tbody td th thead tr ul
                    """);

    /** MathML Core, as formulas become it. */
    private static final Set<String> MATH =
            words(
                    """
                    annotation math menclose merror mfrac mi mmultiscripts mn mo mover mpadded
                    mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable
                    mtd mtext mtr munder munderover semantics none
                    """);

    /** What the templates add. */
    private static final Set<String> PAGE =
            words(
                    """
                    html head meta title link script body nav main section header footer article
                    dl dt dd button svg symbol path progress bdi input label fieldset legend select
                    option textarea form output g rect circle use time caption colgroup col tfoot
                    """);

    private static final Set<String> WITH_ADDRESS =
            Set.of("href", "src", "action", "formaction", "xlink:href", "poster", "data", "cite");

    private static final Set<String> NEVER =
            Set.of("srcdoc", "ping", "srcset", "background", "http-equiv", "content");

    private static final Pattern TAG =
            Pattern.compile(
                    "<(/?)([A-Za-z][A-Za-z0-9]*+)((?:\\s++[^\\s=<>\"'/]++(?:=\"[^\"]*+\")?+)*+)\\s*+/?+>");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s++([^\\s=<>\"'/]++)(?:=\"([^\"]*+)\")?+");

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]*+:");

    private static final Pattern SCRIPT =
            Pattern.compile(
                    "<script type=\"application/json\" id=\"quiz-data\">[^<]*+</script>"
                            + "|<script defer src=\"(?:\\.\\./)*assets/(?:quiz|scorm\\d+)-[0-9a-f]+\\.js\"></script>");

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"\\s+content=\"[^\"]*\">");

    private static final Pattern ICON =
            Pattern.compile("<link rel=\"icon\" href=\"data:image/svg\\+xml,[^\"]*\">");

    private final Set<String> elements;
    private final List<String> problems = new ArrayList<>();

    private SafeHtml(Set<String> elements) {
        this.elements = elements;
    }

    /** What is not plainly harmless in the HTML of an author's text. */
    public static List<String> inText(String html) {
        return new SafeHtml(union(TEXT, MATH, words("input select option label"))).read(html);
    }

    /** What is not plainly harmless in a page. */
    public static List<String> inPage(String html) {
        String rest = html.strip();
        SafeHtml reader = new SafeHtml(union(TEXT, MATH, PAGE));
        if (!rest.startsWith("<!doctype html>")) {
            reader.problems.add("no doctype");
        }
        rest = rest.replaceFirst("^<!doctype html>", "");
        rest = SCRIPT.matcher(rest).replaceAll("");
        rest = POLICY.matcher(rest).replaceFirst("");
        rest = ICON.matcher(rest).replaceFirst("");
        rest = rest.replace("<meta name=\"viewport\" content=", "<meta name=\"viewport\" c=");
        rest = rest.replace("<meta name=\"color-scheme\" content=", "<meta name=\"scheme\" c=");
        return reader.read(rest);
    }

    private List<String> read(String html) {
        Matcher tags = TAG.matcher(html);
        int at = html.indexOf('<');
        while (at >= 0) {
            if (!tags.find(at) || tags.start() != at) {
                String near = html.substring(at, Math.min(html.length(), at + 60));
                problems.add("no tag of ours: " + near);
                at = html.indexOf('<', at + 1);
            } else {
                tag(tags.group(2), tags.group(3));
                at = html.indexOf('<', tags.end());
            }
        }
        return List.copyOf(problems);
    }

    private void tag(String name, String attributes) {
        if (!elements.contains(name) || name.equals("script")) {
            problems.add("element <" + name + attributes + ">");
        }
        Matcher each = ATTRIBUTE.matcher(attributes);
        while (each.find()) {
            String key = each.group(1).toLowerCase(Locale.ROOT);
            String value = each.group(2) == null ? "" : each.group(2);
            if (key.startsWith("on")
                    || NEVER.contains(key)
                    || key.equals("style") && !MATH.contains(name)
                    || WITH_ADDRESS.contains(key) && !isHarmless(name, value)) {
                problems.add("attribute " + key + "=\"" + value + "\" of <" + name + ">");
            }
        }
    }

    /** Only links may leave the site. */
    private static boolean isHarmless(String element, String address) {
        StringBuilder plain = new StringBuilder();
        unescaped(address)
                .chars()
                .filter(each -> each > ' ' && each != 0x7F)
                .forEach(each -> plain.append((char) each));
        String seen = plain.toString().toLowerCase(Locale.ROOT).replace('\\', '/');
        Matcher scheme = SCHEME.matcher(seen);
        if (!scheme.lookingAt()) {
            return element.equals("a") || !seen.startsWith("//");
        }
        return element.equals("a") && Set.of("http:", "https:", "mailto:").contains(scheme.group());
    }

    /**
     * The signs that HTML's writers escape; a name that they do not know is a problem elsewhere.
     */
    private static String unescaped(String value) {
        return value.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    @SafeVarargs
    private static Set<String> union(Set<String>... sets) {
        Set<String> all = new java.util.HashSet<>();
        for (Set<String> each : sets) {
            all.addAll(each);
        }
        return Set.copyOf(all);
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
