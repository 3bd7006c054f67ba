package io.github.quizmaven.exchange.marked;

import io.github.quizmaven.exchange.foreign.ForeignPath;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.exchange.foreign.Reading;
import io.github.quizmaven.exchange.gfm.Dollars;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.gfm.row.RowReader;
import io.github.quizmaven.exchange.gfm.row.RowTree;
import io.github.quizmaven.exchange.gfm.text.TextMaker;
import io.github.quizmaven.exchange.gfm.word.Language;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.read.front.FrontMatter;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.FileTree;
import io.github.quizmaven.syntax.SyntaxParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A foreign file as lines, with what is said about it while it is read. */
public final class MarkedFile {

    private static final Pattern FORMULA =
            Pattern.compile(
                    "(?<lead>[ \\t]*+(?:>[ \\t]?)*+)\\$\\$(?<formula>[^$]++)\\$\\$[ \\t]*+");

    private final Notes notes;
    private final List<Reading> readings = new ArrayList<>();
    private final FrontMatter head;
    private final List<Row> rows;
    private final FileTree tree;
    private final TextMaker texts;
    private @Nullable String language;

    private MarkedFile(Notes notes, FrontMatter head, List<Row> rows, FileTree tree) {
        this.notes = notes;
        this.head = head;
        this.rows = List.copyOf(rows);
        this.tree = tree;
        this.texts = new TextMaker(notes, tree);
    }

    /**
     * Reads lines and link definitions.
     *
     * @param signs lines that are signs of the format, and define no links
     */
    public static MarkedFile of(Notes notes, Predicate<Row> signs) {
        SourceFile file = notes.file();
        FrontMatter head = FrontMatter.find(file);
        int first = head.span().length() == 0 ? 1 : file.lines().line(head.span().end()) + 1;
        List<Row> rows = withFormulas(RowReader.read(first, notes));
        List<Row> plain = new ArrayList<>(rows);
        plain.replaceAll(row -> row.isText() && signs.test(row) ? row.withText("") : row);
        boolean math = Dollars.openMath(plain, parse(plain, true), notes);
        return new MarkedFile(notes, head, rows, parse(plain, math));
    }

    /**
     * Of a file that holds Markdown in places.
     *
     * @param rows the lines of these places, whose link definitions hold in all of them
     */
    public static MarkedFile of(Notes notes, List<Row> rows) {
        boolean math = Dollars.openMath(rows, parse(rows, true), notes);
        FrontMatter none = new FrontMatter(Span.at(0), null, null);
        return new MarkedFile(notes, none, rows, parse(rows, math));
    }

    /** A formula on one line becomes a block, which has lines of its own. */
    private static List<Row> withFormulas(List<Row> rows) {
        List<Row> blocks = new ArrayList<>();
        for (Row row : rows) {
            Matcher formula = FORMULA.matcher(row.text());
            if (row.isText() && formula.matches()) {
                String lead = formula.group("lead");
                blocks.add(row.withText(lead + "$$"));
                blocks.add(row.withText(lead + formula.group("formula").strip()));
                blocks.add(row.withText(lead + "$$"));
            } else {
                blocks.add(row);
            }
        }
        return blocks;
    }

    private static FileTree parse(List<Row> rows, boolean math) {
        return SyntaxParser.parse(SourceFile.of("", RowTree.piece(rows).text()), Span.at(0), math);
    }

    public Notes notes() {
        return notes;
    }

    /** The lines below the front matter. */
    public List<Row> rows() {
        return rows;
    }

    /** The tree whose link definitions hold; its offsets are not those of the file. */
    public FileTree tree() {
        return tree;
    }

    public TextMaker texts() {
        return texts;
    }

    /** The keys of the front matter. */
    public ForeignKeys keys() {
        return ForeignKeys.of(head.yaml(), head.span(), "the front matter", this);
    }

    /** What is at {@code span} says what the quiz says in other words. */
    public void taken(Span span) {
        says(span, "");
    }

    /** What is at {@code span} says {@code text}. */
    public void says(Span span, String text) {
        readings.add(new Reading(span, text));
    }

    /** Leaves lines out, with the reason at one place of them. */
    public void refuse(List<Row> lines, Span place, String words) {
        notes.refused(place, words);
        drop(lines, "the lines of a question that is refused");
    }

    /** Leaves lines out. */
    public void drop(List<Row> lines, String words) {
        List<Row> kept = lines.stream().filter(row -> !row.isBlank()).toList();
        if (!kept.isEmpty()) {
            // The end of code that is not closed has no line of its own.
            int last = kept.get(kept.size() - 1).number();
            int start = kept.get(0).stripped().start();
            int end = notes.file().trimmed(notes.file().line(last)).end();
            notes.dropped(new Span(start, Math.max(start, end)), words);
        }
    }

    /** A draft with what is the same in all formats. */
    public QuizDraft quiz() {
        QuizDraft quiz = new QuizDraft(notes.file()).key(Key.MATH, tree.math());
        return quiz;
    }

    /** The BCP 47 tag of the language that the words of the file tell. */
    String language() {
        if (language == null) {
            language = Language.of(rows);
        }
        return language;
    }

    /** Sets the language that the words of the file tell. */
    public void guessLanguage(QuizDraft quiz) {
        String language = language();
        quiz.key(Key.LANG, language);
        if (!language.equals(Language.ENGLISH)) {
            notes.guessed(
                    Span.at(0), "the language is `" + language + "`, as far as its words tell");
        }
    }

    /** The title that the file's name gives. */
    public String guessTitle() {
        notes.guessed(Span.at(0), "the quiz has no title: it is called after its file");
        return ForeignPath.title(notes.file().path());
    }

    /** What came out of the file. */
    public Imported imported(QuizDraft quiz) {
        return imported(List.of(quiz));
    }

    /** Several quizzes came out of the file. */
    public Imported imported(List<QuizDraft> quizzes) {
        List<Quiz> built = new ArrayList<>();
        String id = ForeignPath.id(notes.file().path());
        int count = 0;
        for (QuizDraft each : quizzes) {
            String own = quizzes.size() == 1 ? id : id + "/" + ++count;
            built.addAll(each.build(own));
        }
        return new Imported(built, notes.all(), List.of(), readings, null);
    }

    /** Nothing came out of the file, which is left out as a whole. */
    public Imported nothing(String words) {
        Notes only = new Notes(notes.file());
        only.dropped(notes.file().whole(), words);
        return new Imported(List.of(), only.all());
    }

    /** Nothing came out of the file but what was said about it. */
    public Imported refused(String words) {
        notes.dropped(notes.file().whole(), words);
        return new Imported(List.of(), notes.all());
    }
}
