package io.github.quizmaven.rule.media;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.rule.media.UnreadLinks.Found;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Piece;
import io.github.quizmaven.syntax.PlainSource;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds links and images with a sign or an address that is wrong, missing or elsewhere. */
final class MistypedLinks {

    private static final String START = "(?<![\\\\\\]\\p{L}\\p{N}])(?<mark>!?)";
    private static final String LABEL = "(?<label>[^\\[\\]()\\n\\\\]++)";
    private static final String ADDRESS = "(?<address>[^\\s()（）\\[\\]<>]++)";
    private static final String WEB = "(?<address>" + PlainSource.LINK + "++)";

    /** As in {@code 【docs】(https://example.org)} or {@code [docs]（https://example.org）}. */
    private static final Pattern WIDE =
            Pattern.compile(
                    START
                            + "[\\[［【]"
                            + "(?<label>[^\\[\\]［］【】\\n]++)[\\]］】][(（]"
                            + ADDRESS
                            + "[)）]?");

    private static final Pattern ESCAPED =
            Pattern.compile("(?<mark>!?)\\\\?\\[" + LABEL + "\\\\?\\]\\(" + ADDRESS + "\\)");

    /** As in {@code [https://example.org docs]}. */
    private static final Pattern WIKI =
            Pattern.compile(
                    START + "\\[" + WEB + "[ |](?<label>\\p{L}[^\\[\\]\\n,;\\d]++)\\](?![(\\[])");

    /** As in {@code [docs|https://example.org]}. */
    private static final Pattern PIPED =
            Pattern.compile(START + "\\[(?<label>[^\\[\\]\\n|]++)\\|" + WEB + "\\]");

    private static final Pattern DEFINED =
            Pattern.compile(START + "\\[(?<label>[^\\[\\]\\n]++)\\]: *+" + WEB);
    private static final Pattern LINE_END =
            Pattern.compile(START + "\\[(?<label>[^\\[\\]\\n]++)\\] *+\\n *+\\(" + ADDRESS + "\\)");
    private static final Pattern OPEN =
            Pattern.compile(
                    START + "\\[" + LABEL + "(?<! )\\(" + ADDRESS + "\\)(?![^\\[\\]]*+\\])");
    private static final Pattern ROUND_END =
            Pattern.compile(START + "\\[" + LABEL + "\\)\\(" + ADDRESS + "\\)");
    private static final Pattern ROUND_START =
            Pattern.compile(START + "\\(" + LABEL + "\\]\\(" + ADDRESS + "\\)");

    private static final Pattern UNCLOSED =
            Pattern.compile(START + "\\[(?<label>[^\\[\\]\\n]++)\\]\\(<(?<address>\\w++)$");

    /** GitHub's alerts begin so in capitals. */
    private static final Pattern UNNAMED =
            Pattern.compile(
                    "(?<![\\\\\\]\\p{L}\\p{N}!#$\"'])!\\[(?!\\p{Lu}{2,20}\\])(\\p{L}[^\\[\\]\\n,]{1,80})\\](?![(（\\[:{]|[ \\n]{1,4}\\(| \\[)");

    /** As in {@code <https://example.org >} or {@code <docs.md>}. */
    private static final Pattern POINTED = Pattern.compile("< *+([^\\s<>]++) *+>");

    private static final Pattern FILE =
            Pattern.compile(
                    "\\.(?:md|html?|pdf|png|jpe?g|gif|svg|webp)(?:#[\\w-]*+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME =
            Pattern.compile("[\\p{L}\\p{N}_./%-]++(?:#[\\w-]++)?", Pattern.CASE_INSENSITIVE);
    private static final Set<String> PLACEHOLDERS =
            Set.of(
                    "file",
                    "filename",
                    "name",
                    "path",
                    "page",
                    "document",
                    "image",
                    "input",
                    "output");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private final Piece run;
    private final String file;
    private final List<Found> found;

    private MistypedLinks(Piece run, String file, List<Found> found) {
        this.run = run;
        this.file = file;
        this.found = found;
    }

    static void find(Piece run, String file, List<Found> found) {
        new MistypedLinks(run, file, found).find();
    }

    private void find() {
        String text = run.text();
        if (text.indexOf('<') >= 0) {
            pointed();
        }
        boolean square = text.indexOf('[') >= 0;
        if (text.indexOf('】') >= 0 || text.indexOf('］') >= 0 || square && text.indexOf('（') >= 0) {
            links(WIDE);
        }
        if (!square) {
            if (text.contains("](")) {
                links(ROUND_START);
            }
            return;
        }
        inSquareBrackets(text);
    }

    private void inSquareBrackets(String text) {
        boolean web = text.indexOf(PlainSource.LINK) >= 0;
        if (text.indexOf('\\') >= 0 && text.contains("](")) {
            links(ESCAPED);
        }
        if (web && text.contains("[" + PlainSource.LINK)) {
            links(WIKI);
        }
        if (web && text.contains("|" + PlainSource.LINK)) {
            links(PIPED);
        }
        if (web && text.contains("]:")) {
            links(DEFINED);
        }
        if (text.indexOf('\n') >= 0 && text.indexOf('(') >= 0) {
            links(LINE_END);
        }
        if (text.contains(")(")) {
            links(ROUND_END);
        }
        if (text.contains("](")) {
            links(ROUND_START);
        }
        if (text.contains("](<")) {
            links(UNCLOSED);
        }
        if (text.indexOf('(') >= 0) {
            links(OPEN);
        }
        if (text.contains("![")) {
            unnamed();
        }
    }

    private void links(Pattern form) {
        Matcher matcher = form.matcher(run.text());
        while (matcher.find()) {
            String label = written(matcher, "label").strip();
            String address = written(matcher, "address");
            boolean image = !matcher.group("mark").isEmpty();
            if (isMeant(form, matcher.group()) && isWords(label) && leads(form, address)) {
                boolean sure = image || isSure(form, matcher.group(), address);
                report(
                        place(matcher, address),
                        image,
                        sure,
                        (image ? "![" : "[") + label + "](" + bare(address) + ")");
            }
        }
    }

    /** Whether a match has the sign that makes it another than what is looked for elsewhere. */
    private static boolean isMeant(Pattern form, String match) {
        return form == ESCAPED
                ? match.indexOf('\\') >= 0
                : form != WIDE || !match.matches("!?\\[[^\\]］】]*+\\]\\(.*+");
    }

    private static boolean isSure(Pattern form, String match, String address) {
        return form == ESCAPED
                ? !match.startsWith("\\")
                : isWeb(address) && (form == LINE_END || form == ROUND_END);
    }

    private static boolean isWords(String label) {
        return WORD.matcher(label).find();
    }

    private static boolean leads(Pattern form, String address) {
        return isWeb(address)
                || form == UNCLOSED
                || form != ESCAPED && FILE.matcher(address).find();
    }

    /** Where a match is; an address takes a wide parenthesis with it, and what is behind that. */
    private Span place(Matcher matcher, String address) {
        int wide = address.indexOf('）');
        return run.toFile(
                new Span(
                        matcher.start(),
                        wide < 0 ? matcher.end() : matcher.start("address") + wide + 1));
    }

    /** What the file has for a group. */
    private String written(Matcher matcher, String group) {
        Span place = run.toFile(new Span(matcher.start(group), matcher.end(group)));
        return file.substring(place.start(), place.end());
    }

    private static boolean isWeb(String address) {
        return address.startsWith("http")
                || address.startsWith("www.")
                || address.startsWith("<http");
    }

    private static String bare(String address) {
        int wide = address.indexOf('）');
        int to = wide >= 0 ? wide : address.length() - (address.endsWith(">") ? 1 : 0);
        String bare = address.substring(address.startsWith("<") ? 1 : 0, to);
        return bare.startsWith("www.") ? "https://" + bare : bare;
    }

    private void pointed() {
        Matcher matcher = POINTED.matcher(run.text());
        while (matcher.find()) {
            Span place = run.toFile(new Span(matcher.start(1), matcher.end(1)));
            String address = file.substring(place.start(), place.end());
            if (isWeb(address) && matcher.group(1).charAt(0) == PlainSource.LINK) {
                report(matcher, false, "<" + bare(address) + ">");
            } else if (matcher.end() - matcher.start() == address.length() + 2 && isFile(address)) {
                report(matcher, false, "[…](" + address + ")");
            }
        }
    }

    private static boolean isFile(String address) {
        if (!FILE_NAME.matcher(address).matches() || !FILE.matcher(address).find()) {
            return false;
        }
        String name = address.substring(address.lastIndexOf('/') + 1);
        return !PLACEHOLDERS.contains(name.substring(0, name.indexOf('.')));
    }

    /** An image without an address. */
    private void unnamed() {
        Matcher matcher = UNNAMED.matcher(run.text());
        while (matcher.find()) {
            Span place = run.toFile(new Span(matcher.start(), matcher.end()));
            found.add(
                    new Found(
                            place,
                            true,
                            false,
                            UnreadLinks.why(true),
                            // Nobody knows which file.
                            UnreadLinks.write(place, "![" + matcher.group(1) + "](file.png)")
                                    .with(null)));
        }
    }

    private void report(Matcher matcher, boolean image, String line) {
        report(run.toFile(new Span(matcher.start(), matcher.end())), image, false, line);
    }

    private void report(Span place, boolean image, boolean sure, String line) {
        Help help = UnreadLinks.write(place, line);
        found.add(
                new Found(
                        place, image, sure, UnreadLinks.why(image), sure ? help : help.doubtful()));
    }
}
