package io.github.quizmaven.exchange.quizdown;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.source.SourceFile;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads quizdown files, and pages with quizdown in elements. */
public final class QuizdownImporter implements Importer {

    private static final Pattern SIGN =
            Pattern.compile(
                    "(?m)^(?:[ \\t]*+<div class=\"quizdown\">|\\{\\{< quizdown >\\}\\}"
                            + "|(?:shuffleAnswers|shuffleQuestions|nQuestions|enableRetry):)");

    @Override
    public String format() {
        return "quizdown";
    }

    @Override
    public boolean reads(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".quizdown");
    }

    @Override
    public Likeness likeness(SourceFile file) {
        boolean named = file.path().toLowerCase(Locale.ROOT).endsWith(".quizdown");
        return named || SIGN.matcher(file.text()).find() ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new QuizdownReader(MarkedFile.of(new Notes(file), row -> false)).read();
    }
}
