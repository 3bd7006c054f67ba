package io.github.quizmaven.exchange.mdq;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Siblings;
import io.github.quizmaven.source.SourceFile;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads Markdown Questions, single ones and exams. */
public final class MdqImporter implements Importer {

    private static final Pattern SIGN =
            Pattern.compile(
                    "(?m)^(?:\\[(?:numeric(?:\\([^)\\n]{0,99}\\))?|short-answer(?:/[a-z]{1,9})?)\\]:"
                            + "|\\[(?:essay|ordering)\\][ \\t]*+$"
                            + "|\\[\\^[^\\]\\n]{1,99}\\]:[ \\t]*+\\n[-*+] \\["
                            + "|[-*+] \\[(?:[TFV]|-?\\d{1,3}%)\\] )");

    @Override
    public String format() {
        return "mdq";
    }

    @Override
    public boolean reads(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown") || name.endsWith(".mdq");
    }

    @Override
    public Likeness likeness(SourceFile file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".mdq.md") || name.endsWith(".mdq");
        return named || SIGN.matcher(file.text()).find() ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return read(file, choices, Siblings.NONE);
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices, Siblings siblings) {
        return new MdqReader(file, new QuestionBank(siblings, this), choices).read();
    }
}
