package io.github.quizmaven.exchange.gift;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.source.SourceFile;
import java.util.Locale;

/** Reads Moodle's GIFT. */
public final class GiftImporter implements Importer {

    @Override
    public String format() {
        return "gift";
    }

    @Override
    public boolean reads(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        return name.endsWith(".gift") || name.endsWith(".txt");
    }

    @Override
    public Likeness likeness(SourceFile file) {
        String name = file.path().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".gift") || name.endsWith(".gift.txt");
        return named || new GiftScan(file).hasAnswers() ? Likeness.CERTAIN : Likeness.NONE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return new GiftReader(new Notes(file), choices).read();
    }
}
