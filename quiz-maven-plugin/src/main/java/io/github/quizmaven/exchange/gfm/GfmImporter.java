package io.github.quizmaven.exchange.gfm;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import java.util.Locale;

/** Reads Markdown as it is written for GitHub: questions with task lists or lettered options. */
public final class GfmImporter implements Importer {

    @Override
    public String format() {
        return "gfm";
    }

    @Override
    public boolean reads(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    /** Nearly every Markdown file could hold such questions. */
    @Override
    public Likeness likeness(SourceFile file) {
        return Likeness.POSSIBLE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new GfmReader(new Notes(file), choices).read();
    }
}
