package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.gfm.GfmImporter;
import java.util.List;

/** Every format that can be imported, listed by hand. */
public final class Importers {

    private static final List<Importer> ALL = List.of(new GfmImporter());

    private Importers() {}

    public static List<Importer> all() {
        return ALL;
    }

    /** The names by which users choose. */
    public static List<String> formats() {
        return ALL.stream().map(Importer::format).toList();
    }
}
