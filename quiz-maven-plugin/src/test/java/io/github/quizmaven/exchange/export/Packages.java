package io.github.quizmaven.exchange.export;

import io.github.quizmaven.Unpacked;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** What is in the packages of an export. */
final class Packages {

    private Packages() {}

    /** Each package's files. */
    static List<SortedMap<String, byte[]>> of(String format, Path bank) throws IOException {
        List<Outgoing> archives = new ArrayList<>();
        Banks.export(Exporters.named(format), SourceTree.below(bank, List.of(), List.of()))
                .finish(archives::add);
        List<SortedMap<String, byte[]>> packages = new ArrayList<>();
        for (Outgoing each : archives) {
            packages.add(Unpacked.of(each.content()));
        }
        return packages;
    }
}
