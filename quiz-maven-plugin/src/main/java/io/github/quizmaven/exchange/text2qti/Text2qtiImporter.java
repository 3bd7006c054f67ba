package io.github.quizmaven.exchange.text2qti;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.marked.MarkedFile;
import io.github.quizmaven.source.SourceFile;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads files of text2qti. */
public final class Text2qtiImporter implements Importer {

    private static final Pattern QUESTION = Pattern.compile("(?m)^\\d{1,9}\\.[ \\t]+\\S");
    private static final Pattern ANSWER =
            Pattern.compile(
                    "(?m)^(?:\\*[a-zA-Z]\\)[ \\t]|\\[\\*\\][ \\t]|=[ \\t]+[\\[\\d+-]|(?i:quiz title:))");

    @Override
    public String format() {
        return "text2qti";
    }

    @Override
    public boolean reads(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".text2qti");
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return QUESTION.matcher(file.text()).find() && ANSWER.matcher(file.text()).find()
                ? Likeness.CERTAIN
                : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new Text2qtiReader(MarkedFile.of(new Notes(file), row -> true), choices).read();
    }
}
