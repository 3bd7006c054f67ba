package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.Notes;
import io.github.quizmaven.convert.foreign.QuizDraft;
import io.github.quizmaven.parse.ForeignFrontMatter;
import io.github.quizmaven.parse.ForeignFrontMatter.Value;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file's front matter: what says something about the quiz, and a question whose options are
 * all that the file holds.
 */
final class HeadReader {

    private static final Set<String> REFERENCES =
            Set.of("documentation", "docs", "reference", "references", "source", "link", "url");

    private final ForeignFrontMatter head;
    private final Notes notes;
    private final List<Line> references = new ArrayList<>();
    private @Nullable Line question;

    HeadReader(ForeignFrontMatter head, Notes notes) {
        this.head = head;
        this.notes = notes;
        for (Value value : head.values()) {
            if (value.key().equals("question")) {
                question = line(value);
            } else if (REFERENCES.contains(value.key().toLowerCase(Locale.ROOT))) {
                references.add(line(value));
            }
        }
    }

    /** The number of the first line below. */
    int firstLine() {
        return head.span().length() == 0 ? 1 : notes.file().lines().line(head.span().end()) + 1;
    }

    /** The title in the front matter, or null. */
    @Nullable String title() {
        return head.values().stream()
                .filter(value -> value.key().equals("title") && !value.text().isBlank())
                .map(Value::text)
                .findFirst()
                .orElse(null);
    }

    /** The question in the front matter, or null. */
    @Nullable Heading question() {
        return question == null ? null : new Heading(question, Heading.NONE, null, question);
    }

    /** Links of the front matter, each a paragraph. */
    List<Line> references() {
        List<Line> lines = new ArrayList<>();
        for (Line reference : references) {
            boolean address = reference.text().matches("https?://\\S+");
            lines.add(address ? reference.withText("<" + reference.text() + ">") : reference);
            lines.add(reference.withText(""));
        }
        return lines;
    }

    /** Fills in what the quiz has a place for, and reports what it has none for. */
    void read(QuizDraft quiz) {
        if (!head.isReadable()) {
            notes.refused(head.span(), "this front matter cannot be read");
            notes.dropped(head.span(), "front matter that cannot be read");
        }
        comments();
        for (Value value : head.values()) {
            String key = value.key().toLowerCase(Locale.ROOT);
            boolean read =
                    key.equals("question") || REFERENCES.contains(key) || read(key, value, quiz);
            Span name = new Span(value.whole().start(), value.whole().start() + key.length());
            if (!read) {
                notes.dropped(value.whole(), "the key `" + value.key() + "` of the front matter");
            } else if (key.equals("question") || REFERENCES.contains(key)) {
                notes.dropped(name, "the name of a key of the front matter");
            }
        }
    }

    private void comments() {
        SourceFile file = notes.file();
        for (int number = 1; number < firstLine(); number++) {
            Line line =
                    new Line(
                            number,
                            file.lines().start(number),
                            file.text(file.line(number)),
                            Line.Kind.TEXT);
            if (line.text().stripLeading().startsWith("#")) {
                notes.dropped(line.stripped().span(), "a comment of the front matter");
            }
        }
    }

    private static boolean read(String key, Value value, QuizDraft quiz) {
        if (value.text().isBlank()) {
            return false;
        }
        switch (key) {
            case "title" -> {}
            case "description" -> quiz.description(value.text());
            case "author" -> quiz.author(value.text());
            case "license" -> quiz.license(value.text());
            case "tags" -> quiz.tags(List.of(value.text().split(",\\s*")));
            case "lang" -> quiz.language(value.text());
            default -> {
                return false;
            }
        }
        return true;
    }

    private Line line(Value value) {
        int number = notes.file().lines().line(value.place().start());
        String text = value.text().replaceAll("\\s*\\n\\s*", " ").strip();
        return new Line(number, value.place().start(), text, Line.Kind.TEXT);
    }
}
