package io.github.quizmaven.exchange.intake.link;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.SyntaxParser;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a foreign file names the destinations of links, the next place at each call. */
final class LinkPlaces {

    /** How many destinations are looked for that Markdown does not see. */
    private static final int MOST_SEARCHES = 200;

    private final SourceFile file;
    private @Nullable Map<String, Deque<Span>> byDestination;
    private int searches;

    LinkPlaces(SourceFile file) {
        this.file = file;
    }

    /** The place, or the start of the file. */
    Span next(String destination) {
        @Nullable Deque<Span> places = known().get(destination);
        if (places != null && !places.isEmpty()) {
            return places.size() > 1 ? places.removeFirst() : places.getFirst();
        }
        boolean search = !destination.isEmpty() && searches++ < MOST_SEARCHES;
        int at = search ? file.text().indexOf(destination) : -1;
        return at < 0 ? Span.at(0) : new Span(at, at + destination.length());
    }

    private Map<String, Deque<Span>> known() {
        if (byDestination == null) {
            Map<String, Deque<Span>> found = new HashMap<>();
            @Nullable Text text = SyntaxParser.parse(file, Span.at(0), false).text();
            if (text != null) {
                text.links()
                        .forEach(
                                each ->
                                        found.computeIfAbsent(
                                                        each.destination(),
                                                        key -> new ArrayDeque<>())
                                                .add(each.place()));
            }
            byDestination = found;
        }
        return byDestination;
    }
}
