package io.github.quizmaven.exchange.mdbook;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads quizzes of mdbook-quiz. */
public final class MdbookImporter implements Importer {

    private static final Pattern SIGN =
            Pattern.compile("(?m)^[ \\t]*+\\[\\[[ \\t]*+questions[ \\t]*+\\]\\]");

    @Override
    public String format() {
        return "mdbook";
    }

    @Override
    public boolean reads(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".toml");
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return reads(file.path()) && SIGN.matcher(file.text()).find()
                ? Likeness.CERTAIN
                : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new MdbookReader(new Notes(file), choices).read();
    }
}
