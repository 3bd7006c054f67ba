package io.github.quizmaven.convert.gfm;

import io.github.quizmaven.convert.foreign.ImportChoices;
import io.github.quizmaven.convert.foreign.Imported;
import io.github.quizmaven.convert.foreign.Importer;
import io.github.quizmaven.convert.foreign.Notes;
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

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new QuizReader(new Notes(file), choices).read();
    }
}
