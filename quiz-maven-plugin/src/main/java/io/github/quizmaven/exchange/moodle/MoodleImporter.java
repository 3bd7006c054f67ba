package io.github.quizmaven.exchange.moodle;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import java.util.Locale;

/** Reads Moodle XML. */
public final class MoodleImporter implements Importer {

    private static final int MOST_BYTES = 32 << 20;

    @Override
    public String format() {
        return "moodle-xml";
    }

    @Override
    public boolean reads(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    /** Pictures are inside. */
    @Override
    public int mostBytes(String path) {
        return MOST_BYTES;
    }

    @Override
    public Likeness likeness(SourceFile file) {
        boolean quiz = file.text().contains("<quiz") && file.text().contains("<question");
        return quiz ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new MoodleReader(new Notes(file), choices).read();
    }
}
