package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Likeness;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Siblings;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.SourceTree;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads each file with the importer that its ending and its content ask for; where several do
 * equally, the file is refused.
 */
public final class AutoImporter implements Importer {

    private final List<Importer> importers;

    /**
     * @param importers to choose from
     */
    public AutoImporter(List<Importer> importers) {
        this.importers = List.copyOf(importers);
    }

    @Override
    public String format() {
        return "auto";
    }

    @Override
    public boolean reads(String path) {
        return importers.stream().anyMatch(each -> each.reads(path));
    }

    @Override
    public int mostBytes(String path) {
        return importers.stream()
                .filter(each -> each.reads(path))
                .mapToInt(each -> each.mostBytes(path))
                .max()
                .orElse(SourceTree.MAX_BYTES);
    }

    @Override
    public Likeness likeness(SourceFile file) {
        return candidates(file).isEmpty() ? Likeness.NONE : Likeness.POSSIBLE;
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices) {
        return read(file, choices, Siblings.NONE);
    }

    @Override
    public Imported read(SourceFile file, ImportChoices choices, Siblings siblings) {
        List<Importer> candidates = candidates(file);
        if (candidates.size() == 1) {
            Importer importer = candidates.get(0);
            return importer.read(file, choices, siblings).as(importer.format());
        }
        Notes notes = new Notes(file);
        if (candidates.isEmpty()) {
            notes.dropped(file.whole(), "this file looks like none of the formats");
        } else {
            notes.refused(
                    Span.at(0),
                    "this file could be %s: choose with `-Dquiz.format`"
                            .formatted(
                                    candidates.stream()
                                            .map(each -> "`" + each.format() + "`")
                                            .collect(Collectors.joining(" or "))));
            notes.dropped(file.whole(), "a file of more than one possible format");
        }
        return new Imported(List.of(), notes.all());
    }

    /** Those that a file looks like most. */
    private List<Importer> candidates(SourceFile file) {
        boolean known = reads(file.path());
        List<Importer> asked =
                importers.stream().filter(each -> !known || each.reads(file.path())).toList();
        for (Likeness wanted : List.of(Likeness.CERTAIN, Likeness.POSSIBLE)) {
            List<Importer> found =
                    asked.stream().filter(each -> each.likeness(file) == wanted).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
