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

    /** A question whose answer is typed: a list with bullets below it may be just that. */
    private static final Pattern TYPED =
            Pattern.compile(
                    "(?m)^\\d{1,9}\\.[ \\t]++[^\\n]*+"
                            + "(?:\\n(?:[ \\t]++[^\\n]*+|\\.\\.\\.[ \\t][^\\n]*+|(?=\\n)))*+"
                            + "\\n\\*[ \\t]++\\S");

    /** What such a question has that a list of things does not. */
    private static final Pattern ASKED =
            Pattern.compile("(?m)^\\d{1,9}\\.[ \\t][^\\n]*?(?:[?？؟]|__)");

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
        String text = file.text();
        if (QUESTION.matcher(text).find() && ANSWER.matcher(text).find()) {
            return Likeness.CERTAIN;
        }
        boolean typed = TYPED.matcher(text).find() && ASKED.matcher(text).find();
        return typed ? Likeness.POSSIBLE : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new Text2qtiReader(MarkedFile.of(new Notes(file), row -> true), choices).read();
    }
}
