package io.github.quizmaven.parse;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Ignore;
import io.github.quizmaven.diagnostic.Related;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.diagnostic.Silence;
import io.github.quizmaven.markdown.Dialect;
import io.github.quizmaven.markdown.Markdown;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.Slice;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the readers of one file fill in: the tree, its places, and what was wrong. */
final class DocumentBuilder {

    private final SourceFile file;
    private final Keys keys;
    private final Dialect dialect;
    private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
    private final NavigableMap<String, Span> places = new TreeMap<>();
    private final Map<String, Markdown> texts = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();
    private final List<Ignore> ignores = new ArrayList<>();
    private boolean languageUnknown;

    DocumentBuilder(SourceFile file, Keys keys, Dialect dialect) {
        this.file = file;
        this.keys = keys;
        this.dialect = dialect;
    }

    /** The same for the file as readers see it, with its dialect; what was filled in stays. */
    DocumentBuilder with(SourceFile visible, Dialect other) {
        DocumentBuilder copy = new DocumentBuilder(visible, keys, other);
        copy.tree.setAll(tree);
        copy.places.putAll(places);
        copy.diagnostics.addAll(diagnostics);
        copy.silences.addAll(silences);
        copy.languageUnknown = languageUnknown;
        return copy;
    }

    /** Notes that nobody can tell the quiz's language, as its front matter cannot be read. */
    void leaveLanguageUnknown() {
        languageUnknown = true;
    }

    boolean languageUnknown() {
        return languageUnknown;
    }

    SourceFile file() {
        return file;
    }

    /** The keys that authors may write. */
    Keys keys() {
        return keys;
    }

    ObjectNode tree() {
        return tree;
    }

    void place(String pointer, Span span) {
        places.put(pointer, file.trimmed(span));
    }

    /** Where the value of a question's key stands, or else the question's heading. */
    Span placeOrHeading(String pointer, String key) {
        Span found = places.get(pointer + "/" + key);
        return found == null ? places.getOrDefault(pointer, Span.at(0)) : found;
    }

    @Nullable Markdown text(String pointer) {
        return texts.get(pointer);
    }

    @Nullable Span place(String pointer) {
        return places.get(pointer);
    }

    /** Lets a value, and all in it, stand where the one that it comes from does. */
    void inherit(String from, String to) {
        @Nullable Span place = places.get(from);
        if (place != null) {
            places.put(to, place);
            // `0` is what follows `/`, so that these are the pointers below `from`.
            Map.copyOf(places.subMap(from + "/", from + "0"))
                    .forEach(
                            (pointer, span) ->
                                    places.put(to + pointer.substring(from.length()), span));
        }
    }

    Markdown markdown(Slice slice) {
        return new Markdown(slice, dialect);
    }

    /** Lets the Markdown value at a pointer be read with blanks. */
    void withBlanks(String pointer) {
        texts.computeIfPresent(pointer, (key, text) -> text.withBlanks(true));
    }

    /** Records a Markdown value at a pointer; its text goes into the tree by the caller. */
    String text(String pointer, Slice slice) {
        texts.put(pointer, markdown(slice));
        places.put(pointer, slice.span());
        return slice.text();
    }

    void report(RuleId rule, Span span, String message, Help help) {
        diagnostics.add(new Diagnostic(rule, place(span), message, help));
    }

    void report(RuleId rule, Span span, String message, @Nullable String help) {
        diagnostics.add(new Diagnostic(rule, place(span), message, help));
    }

    void report(
            RuleId rule,
            Span span,
            String message,
            @Nullable String help,
            Span other,
            String label) {
        diagnostics.add(
                new Diagnostic(
                        rule,
                        place(span),
                        message,
                        help,
                        List.of(new Related(place(other), label))));
    }

    void warn(RuleId rule, Span span, String message, @Nullable String help) {
        diagnostics.add(
                new Diagnostic(rule, place(span), message, help).withSeverity(Severity.WARNING));
    }

    /** Nobody means the blanks around what is wrong. */
    private Place place(Span span) {
        return file.place(file.trimmed(span));
    }

    void silence(Silence silence) {
        silences.add(silence);
    }

    void ignore(Ignore ignore) {
        ignores.add(ignore);
    }

    QuizDocument build(boolean quiz) {
        return new QuizDocument(file, quiz, tree, places, texts, diagnostics, silences, ignores);
    }
}
