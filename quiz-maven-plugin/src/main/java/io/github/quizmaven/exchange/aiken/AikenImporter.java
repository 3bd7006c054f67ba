package io.github.quizmaven.exchange.aiken;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import java.util.Locale;

/** Reads Aiken. */
public final class AikenImporter implements Importer {

    @Override
    public String format() {
        return "aiken";
    }

    @Override
    public boolean reads(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".txt") || name.endsWith(".aiken");
    }

    @Override
    public Likeness likeness(SourceFile file) {
        boolean option = false;
        boolean answer = false;
        for (int line = 1; line <= file.lines().count() && !(option && answer); line++) {
            AikenLine read = AikenLine.of(file, line);
            option |= read.kind() == AikenLine.Kind.OPTION;
            answer |= read.kind() == AikenLine.Kind.ANSWER && !read.letters().isEmpty();
        }
        return option && answer ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new AikenReader(new Notes(file), choices).read();
    }
}
