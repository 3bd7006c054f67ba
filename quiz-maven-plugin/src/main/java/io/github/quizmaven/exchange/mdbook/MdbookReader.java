package io.github.quizmaven.exchange.mdbook;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.quiz.word.Shuffle;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes a TOML file to a quiz. */
final class MdbookReader {

    private static final String QUESTIONS = "questions";
    private static final String MULTIPART = "multipart";

    private final Notes notes;
    private final ImportChoices choices;
    private final SourceFile source;
    private final List<Said> said = new ArrayList<>();

    /** A value that is not written as it reads. */
    private record Said(Span span, String text) {}

    MdbookReader(Notes notes, ImportChoices choices) {
        this.notes = notes;
        this.choices = choices;
        this.source = notes.file();
    }

    Imported read() {
        TomlScan scan = new TomlScan(source.text());
        Toml.Table root = TomlParser.parse(scan);
        if (scan.fault() != null) {
            notes.refused(scan.faultPlace(), "this is not TOML: " + scan.fault());
            notes.dropped(source.whole(), "a file that cannot be read");
            return new Imported(List.of(), notes.all());
        }
        List<Row> rows = new ArrayList<>();
        collect(root, rows);
        MarkedFile file = MarkedFile.of(notes, rows);
        scan.comments().forEach(span -> notes.dropped(span, "a comment"));
        if (!(root.get(QUESTIONS) instanceof Toml.Array questions)) {
            return file.nothing("no question is found in this file");
        }
        account(scan, file);
        QuizDraft quiz = file.quiz().key(Key.SHUFFLE, Shuffle.OPTIONS);
        @Nullable Toml parts = root.get(MULTIPART);
        Map<String, Toml.Entry> multipart =
                parts instanceof Toml.Table table ? table.entries() : Map.of();
        List<QuestionDraft> drafts = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Toml each : questions.items()) {
            if (each instanceof Toml.Table table) {
                @Nullable QuestionDraft draft =
                        new MdbookQuestion(file, choices, table, multipart, drafts.size() + 1)
                                .read();
                if (draft != null && table.get(MULTIPART) instanceof Toml.Text name) {
                    used.add(name.value());
                }
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        dropRest(root);
        multipart.forEach(
                (name, entry) -> {
                    if (!used.contains(name)) {
                        notes.dropped(
                                entry.key().to(MdbookQuestion.end(entry.value())),
                                "a text that no question shares");
                    }
                });
        if (drafts.isEmpty()) {
            return file.refused("no question is taken from this file");
        }
        file.guessLanguage(quiz);
        quiz.title(file.guessTitle());
        drafts.forEach(quiz::add);
        return file.imported(quiz);
    }

    private void dropRest(Toml.Table root) {
        root.entries()
                .forEach(
                        (key, entry) -> {
                            if (!Set.of(QUESTIONS, MULTIPART).contains(key)) {
                                notes.dropped(
                                        entry.key().to(MdbookQuestion.end(entry.value())),
                                        "the key `" + key + "` of the file");
                            }
                        });
    }

    /** All texts, a blank line between two. */
    private void collect(Toml value, List<Row> rows) {
        if (value instanceof Toml.Text text) {
            if (text.escaped() && !isSaid(text.span())) {
                said.add(new Said(text.span(), text.value()));
            }
            List<Row> own = MdbookQuestion.rows(text, source);
            rows.addAll(own);
            if (!own.isEmpty()) {
                rows.add(own.get(own.size() - 1).emptied());
            }
        } else if (value instanceof Toml.Array array) {
            list(array);
            array.items().forEach(each -> collect(each, rows));
        } else if (value instanceof Toml.Table table) {
            table.entries().values().forEach(each -> collect(each.value(), rows));
        }
    }

    /** Texts that share a line are on lines of their own in a quiz. */
    private void list(Toml.Array array) {
        boolean texts = array.items().stream().allMatch(each -> each instanceof Toml.Text);
        Span span = array.span();
        if (texts
                && array.items().size() > 1
                && source.lines().line(span.start()) == source.lines().line(span.end())) {
            StringBuilder lines = new StringBuilder();
            array.items().forEach(each -> lines.append('\n').append(((Toml.Text) each).value()));
            said.add(new Said(span, lines.toString()));
        }
    }

    private boolean isSaid(Span span) {
        return !said.isEmpty() && said.get(said.size() - 1).span().end() >= span.end();
    }

    /** Says which signs say nothing, and what values say that are written otherwise. */
    private void account(TomlScan scan, MarkedFile file) {
        said.sort(Comparator.comparing(each -> each.span().start()));
        List<Span> signs = new ArrayList<>(scan.syntax());
        signs.sort(Comparator.naturalOrder());
        int at = 0;
        int end = 0;
        for (Span sign : signs) {
            while (at < said.size() && said.get(at).span().end() <= sign.start()) {
                at++;
            }
            boolean inside = at < said.size() && said.get(at).span().start() <= sign.start();
            if (!inside && sign.end() > end) {
                file.taken(new Span(Math.max(end, sign.start()), sign.end()));
                end = sign.end();
            }
        }
        said.forEach(each -> file.says(each.span(), each.text()));
    }
}
