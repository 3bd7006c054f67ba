package io.github.quizmaven.exchange.quizmd;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Siblings;
import io.github.quizmaven.exchange.gfm.row.Row;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.exchange.marked.RowLines;
import io.github.quizmaven.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads both formats of the name QuizMD, told apart by what a file holds. */
public final class QuizmdImporter implements Importer {

    /** What is below the options of the terminal program's quizzes. */
    private static final Pattern POSITIONS =
            Pattern.compile(
                    "Answer[ \\t]*+:[ \\t]*+\\d{1,3}(?:[ \\t]*+,[ \\t]*+\\d{1,3})*+[ \\t]*+");

    private static final Pattern OTHER_GAME =
            Pattern.compile(
                    "(?i)(?:essay|challenge|chaos|millionaire|debug|reverse|imposter)\\b.*:.*");

    private static final Pattern CERTAIN =
            Pattern.compile(
                    "(?m)^(?:```+quiz|!import \\S+\\.quiz\\.md|Answer: *+\\d{1,3}(?:, *+\\d{1,3})*+)[ \\t]*+$");

    private static final Pattern POSSIBLE = Pattern.compile("(?m)^\\*\\*Answer:\\*\\* ");

    @Override
    public String format() {
        return "quizmd";
    }

    @Override
    public boolean reads(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    @Override
    public Likeness likeness(SourceFile file) {
        boolean named = file.path().toLowerCase(Locale.ROOT).endsWith(".quiz.md");
        return named || CERTAIN.matcher(file.text()).find()
                ? Likeness.CERTAIN
                : POSSIBLE.matcher(file.text()).find() ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return read(file, choices, Siblings.NONE);
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices, Siblings siblings) {
        MarkedFile marked = MarkedFile.of(new Notes(file), row -> false);
        List<Row> rows = marked.rows();
        for (Row row : rows) {
            if (row.kind() == Row.Kind.CODE_OPEN && row.text().startsWith("```quizmd")) {
                marked.notes()
                        .refused(
                                row.span(),
                                "`quizmd` blocks of another program: it does not say what is right");
                return marked.refused("a file of another program called QuizMD");
            }
            if (RowLines.heading(row) == 1
                    && OTHER_GAME.matcher(RowLines.headingText(row).text()).matches()) {
                marked.notes()
                        .refused(row.span(), "this is no quiz with options, but another game");
                return marked.refused("a file of another game");
            }
        }
        return rows.stream().anyMatch(QuizmdImporter::isPositions)
                ? new FieldQuizReader(marked).read()
                : new LearnSpecReader(marked, choices, siblings).read();
    }

    private static boolean isPositions(Row row) {
        return row.isText() && POSITIONS.matcher(row.text()).matches();
    }
}
