package io.github.quizmaven.exchange.gfm;

import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.gfm.chapter.Opener;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.read.front.ForeignFrontMatter;
import io.github.quizmaven.read.front.ForeignFrontMatter.Value;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final List<Row> references = new ArrayList<>();
    private @Nullable Row question;

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
    @Nullable Opener question() {
        return question == null ? null : Opener.ofFrontMatter(question);
    }

    /** Links of the front matter, each a paragraph. */
    List<Row> references() {
        List<Row> lines = new ArrayList<>();
        for (Row reference : references) {
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
            Row line =
                    new Row(
                            number,
                            file.lines().start(number),
                            file.text(file.line(number)),
                            Row.Kind.TEXT);
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
            case "description" -> quiz.key(Key.DESCRIPTION, value.text());
            case "author" -> quiz.key(Key.AUTHOR, value.text());
            case "license" -> quiz.key(Key.LICENSE, value.text());
            case "tags" -> quiz.key(Key.TAGS, List.of(value.text().split(",\\s*+")));
            case "lang" -> quiz.key(Key.LANG, value.text());
            default -> {
                return false;
            }
        }
        return true;
    }

    private Row line(Value value) {
        int number = notes.file().lines().line(value.place().start());
        String text =
                value.text()
                        .lines()
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
        return new Row(number, value.place().start(), text, Row.Kind.TEXT);
    }
}
