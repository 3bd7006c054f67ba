package io.github.quizmaven.markdown;

import io.github.quizmaven.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Finds the raw HTML of a piece of Markdown that {@link RawHtml} does not let pass. */
public final class RawTags {

    private static final Set<String> PASSING =
            Stream.of(RawHtml.INLINE, RawHtml.BLOCK, Set.of("br"))
                    .flatMap(Set::stream)
                    .collect(Collectors.toUnmodifiableSet());

    private static final Pattern TAG =
            Pattern.compile(
                    "<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\"[^\"]*\"|'[^']*'|[^<>\"'])*)>"
                            + "|<[?!](?!--)[^>]*>");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** A tag that was found, and whether it closes an element. */
    private record Found(RawTag tag, boolean closing) {}

    private final Markdown markdown;
    private final PieceOffsets offsets;
    private final List<Found> found = new ArrayList<>();

    private RawTags(Markdown markdown) {
        this.markdown = markdown;
        this.offsets = new PieceOffsets(markdown);
    }

    /**
     * One for each piece of HTML in the order of the source: of an element that is closed, only the
     * opening tag, and nothing inside it.
     */
    public static List<RawTag> in(Markdown markdown) {
        if (markdown.source().indexOf('<') < 0) {
            return List.of();
        }
        RawTags tags = new RawTags(markdown);
        tags.collect();
        return tags.outermost();
    }

    private void collect() {
        Node document = MarkdownParser.parse(markdown);
        RawHtml raw = new RawHtml(document);
        document.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(HtmlInline node) {
                        read(node, raw);
                    }

                    @Override
                    public void visit(HtmlBlock node) {
                        read(node, raw);
                    }
                });
    }

    private void read(Node node, RawHtml raw) {
        Span whole = offsets.span(node);
        String source = withoutComments(whole);
        int from = whole.start();
        for (RawHtml.Piece piece : raw.pieces(node)) {
            Matcher tag = TAG.matcher(piece.source());
            while (tag.find()) {
                // Of a tag on several lines in a list or a quote, the source has the lines.
                String line = tag.group().lines().findFirst().orElseThrow();
                int at = source.indexOf(line, from);
                from = at < 0 ? from : at + line.length();
                if (at >= 0 && !piece.markup()) {
                    add(tag, new Span(at, at + line.length()));
                }
            }
        }
    }

    private String withoutComments(Span node) {
        String source = markdown.source();
        return " ".repeat(node.start())
                + COMMENT.matcher(source.substring(node.start(), node.end()))
                        .replaceAll(comment -> " ".repeat(comment.group().length()));
    }

    private void add(Matcher tag, Span span) {
        String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
        RawTag.Flaw flaw = RawTag.Flaw.FOREIGN;
        if (PASSING.contains(name)) {
            boolean bare = tag.group(3).isBlank();
            flaw = bare ? RawTag.Flaw.UNPAIRED : RawTag.Flaw.ATTRIBUTES;
        }
        String source = SPACE.matcher(tag.group()).replaceAll(" ");
        boolean closing = "/".equals(tag.group(1));
        found.add(new Found(new RawTag(source, flaw, name, offsets.toFile(span)), closing));
    }

    private List<RawTag> outermost() {
        Set<Integer> inside = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int index = 0; index < found.size(); index++) {
            if (found.get(index).closing()) {
                close(index, open, inside);
            } else {
                open.push(index);
            }
        }
        List<RawTag> kept = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            if (!inside.contains(index)) {
                kept.add(found.get(index).tag());
            }
        }
        return kept;
    }

    private void close(int closing, Deque<Integer> open, Set<Integer> inside) {
        String name = found.get(closing).tag().name();
        if (open.stream().noneMatch(each -> name.equals(found.get(each).tag().name()))) {
            return;
        }
        int opening = open.pop();
        while (!name.equals(found.get(opening).tag().name())) {
            opening = open.pop();
        }
        for (int index = opening + 1; index <= closing; index++) {
            inside.add(index);
        }
    }
}
