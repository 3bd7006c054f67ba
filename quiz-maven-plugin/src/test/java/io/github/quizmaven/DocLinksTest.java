package io.github.quizmaven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;

/** The documentation's links: each leads to a file that is there, and to a heading in it. */
class DocLinksTest {

    private static final Path TOP = Path.of("..").toAbsolutePath().normalize();
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void leadSomewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            for (String target : targets(PARSER.parse(Files.readString(page)))) {
                links++;
                if (isLocal(target) && !leadsSomewhere(page, target)) {
                    dead.add(TOP.relativize(page) + ": " + target);
                }
            }
        }

        assertEquals(List.of(), dead);
        assertTrue(links > 100, links + " links");
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (String folder : List.of("", "docs", "docs/rules", "schema")) {
            try (Stream<Path> files = Files.list(TOP.resolve(folder))) {
                files.filter(each -> each.toString().endsWith(".md")).forEach(pages::add);
            }
        }
        return pages;
    }

    private static List<String> targets(Node page) {
        List<String> targets = new ArrayList<>();
        page.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Link link) {
                        targets.add(link.getDestination());
                        visitChildren(link);
                    }

                    @Override
                    public void visit(Image image) {
                        targets.add(image.getDestination());
                        visitChildren(image);
                    }
                });
        return targets;
    }

    private static boolean isLocal(String target) {
        return !target.matches("[a-z]+:.*");
    }

    private static boolean leadsSomewhere(Path page, String target) throws IOException {
        String[] parts = target.split("#", 2);
        Path file =
                parts[0].isEmpty()
                        ? page
                        : page.resolveSibling(parts[0]).toAbsolutePath().normalize();
        if (!Files.exists(file)) {
            return false;
        }
        return parts.length == 1
                || Files.isRegularFile(file)
                        && anchors(PARSER.parse(Files.readString(file))).contains(parts[1]);
    }

    /** As GitHub makes them of headings. */
    private static Set<String> anchors(Node page) {
        TextContentRenderer text = TextContentRenderer.builder().build();
        Set<String> anchors = new HashSet<>();
        page.accept(
                new AbstractVisitor() {
                    @Override
                    public void visit(Heading heading) {
                        anchors.add(
                                text.render(heading)
                                        .replace("\"", "")
                                        .strip()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[^\\p{L}\\p{N}\\- _]", "")
                                        .replace(' ', '-'));
                    }
                });
        return anchors;
    }
}
