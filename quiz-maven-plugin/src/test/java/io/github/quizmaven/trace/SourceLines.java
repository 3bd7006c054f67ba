package io.github.quizmaven.trace;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be told of a file's lines without the reader: which are YAML or code, which parts of
 * them are a comment, a formula, a tag or an address.
 */
final class SourceLines {

    private static final Pattern COMMENT = Pattern.compile("<!--(?:>|->|.*?-->)", Pattern.DOTALL);
    private static final Pattern FORMULA =
            Pattern.compile(
                    "\\$\\$.*?\\$\\$|(?m:^[ \\t>]*)```math\\b.*?```|(?<!\\\\)\\$(?!\\s)(?:[^$\\\\]|\\\\.){1,400}(?<!\\s)\\$(?![\\p{L}\\d])",
                    Pattern.DOTALL);
    private static final Pattern FENCE =
            Pattern.compile(
                    "^((?:[ \\t]|>|[-*+][ \\t]|\\d{1,9}[.)][ \\t]|\\[[ xX]\\])*)(`{3,}|~{3,})(.*)$");
    private static final Pattern METADATA = Pattern.compile("(?i)\\s*ya?ml\\s+question\\s*");
    private static final Pattern LEAD =
            Pattern.compile(
                    "^(?:[ \\t>]|[-*+][ \\t]|\\d{1,9}[.)][ \\t]|#{1,6}[ \\t]|\\[[ xX]\\](?=\\s|$))*");
    private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)[^<>]*>");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\w+|[a-zA-Z]\\w+);");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?<=\\]\\()(?:<[^>]*>|(?:[^()\\s]|\\([^()]*\\))*)|(?<=\\])\\[[^\\]]*\\]");
    private static final Pattern TO_QUIZ = Pattern.compile("(?<=\\]\\()[^):\\s]*\\.md\\b[^)\\s]*");
    private static final Pattern BLANK = Pattern.compile("\\[\\[[^\\[\\]]+\\]\\]");

    /** What a line is a part of. */
    enum Part {
        TEXT,
        YAML,
        CODE,
        FENCE
    }

    final SourceFile file;
    private final Part[] parts;
    private final BitSet comments;
    private final BitSet formulas;

    SourceLines(SourceFile file) {
        this.file = file;
        this.parts = parts(file);
        this.comments = places(COMMENT, file.text());
        this.formulas = places(FORMULA, file.text());
    }

    Part part(int line) {
        return parts[line - 1];
    }

    String text(int line) {
        return file.text(file.line(line));
    }

    /** What else is on the line of a fence, but for the name of its language. */
    String info(int line) {
        Matcher fence = FENCE.matcher(text(line));
        return fence.matches() && !METADATA.matcher(fence.group(3)).matches()
                ? fence.group(3).strip().replaceFirst("^[^\\s]+(?:\\s+cloze$)?", "")
                : "";
    }

    /** A line without what starts it, as readers of a page can see it, and with less each time. */
    List<String> forms(int line, String html, boolean cloze) {
        List<String> forms = new ArrayList<>();
        String text =
                part(line) == Part.CODE ? text(line) : LEAD.matcher(text(line)).replaceFirst("");
        // The page has another address for it.
        forms.add(TO_QUIZ.matcher(text).replaceAll(" "));
        text = LEAD.matcher(without(line, comments)).replaceFirst("");
        forms.add(text);
        text = ENTITY.matcher(text).replaceAll(" ");
        forms.add(text);
        text =
                TAG.matcher(text)
                        .replaceAll(
                                each ->
                                        html.contains("<" + each.group(1))
                                                ? " "
                                                : Matcher.quoteReplacement(each.group()));
        forms.add(text);
        text = ADDRESS.matcher(text).replaceAll(" ");
        forms.add(text);
        if (html.contains("<math")) {
            BitSet both = (BitSet) comments.clone();
            both.or(formulas);
            text = LEAD.matcher(without(line, both)).replaceFirst("");
            text =
                    ADDRESS.matcher(
                                    TAG.matcher(ENTITY.matcher(text).replaceAll(" "))
                                            .replaceAll(" "))
                            .replaceAll(" ");
            forms.add(text);
        }
        if (cloze) {
            forms.add(BLANK.matcher(text).replaceAll(" "));
        }
        return forms.stream().distinct().toList();
    }

    /** The blanks of a line. */
    List<String> blanks(int line) {
        return BLANK.matcher(text(line)).results().map(MatchResult::group).toList();
    }

    private String without(int line, BitSet places) {
        int start = file.lines().start(line);
        StringBuilder text = new StringBuilder(text(line));
        for (int at = places.nextSetBit(start);
                at >= 0 && at < start + text.length();
                at = places.nextSetBit(at + 1)) {
            text.setCharAt(at - start, ' ');
        }
        return text.toString();
    }

    private static BitSet places(Pattern pattern, String text) {
        BitSet places = new BitSet();
        pattern.matcher(text).results().forEach(each -> places.set(each.start(), each.end()));
        return places;
    }

    private static Part[] parts(SourceFile file) {
        Part[] parts = new Part[file.lines().count()];
        String fence = "";
        Part inside = Part.TEXT;
        // Right below a heading there is no list, so that four spaces make code of a fence.
        boolean heading = false;
        for (int line = 1; line <= parts.length; line++) {
            String text = file.text(new Span(file.lines().start(line), file.lines().end(line)));
            Matcher found = FENCE.matcher(text);
            if (inside == Part.TEXT
                    && fence.isEmpty()
                    && line == firstLine(file)
                    && text.strip().equals("---")) {
                fence = "---";
                inside = Part.YAML;
                parts[line - 1] = Part.FENCE;
            } else if (inside == Part.TEXT
                    && found.matches()
                    && !(text.startsWith("    ") && heading)
                    && !(found.group(2).startsWith("`") && found.group(3).contains("`"))) {
                fence = found.group(2);
                inside = METADATA.matcher(found.group(3)).matches() ? Part.YAML : Part.CODE;
                parts[line - 1] = Part.FENCE;
            } else if (inside != Part.TEXT && closes(text, fence)) {
                inside = Part.TEXT;
                fence = inside == Part.TEXT && fence.equals("---") ? "-" : "";
                parts[line - 1] = Part.FENCE;
            } else {
                parts[line - 1] = inside;
            }
            heading = text.isBlank() ? heading : text.startsWith("#");
        }
        return parts;
    }

    private static boolean closes(String text, String fence) {
        String bare = text.strip().replaceFirst("^(?:>\\s*)+", "");
        return bare.startsWith(fence) && bare.chars().allMatch(each -> each == fence.charAt(0));
    }

    private static int firstLine(SourceFile file) {
        int line = 1;
        while (line < file.lines().count() && file.text(file.line(line)).isBlank()) {
            line++;
        }
        return line;
    }
}
