package io.github.quizmaven.exchange.export;

import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is in the packages of an export. */
final class Packages {

    private Packages() {}

    /** Each package's files. */
    static List<SortedMap<String, byte[]>> of(String format, Path bank) throws IOException {
        List<Outgoing> archives = new ArrayList<>();
        Banks.export(
                        Exporters.all().stream()
                                .filter(each -> each.format().equals(format))
                                .findFirst()
                                .orElseThrow(),
                        SourceTree.below(bank, List.of(), List.of()))
                .finish(archives::add);
        List<SortedMap<String, byte[]>> packages = new ArrayList<>();
        for (Outgoing each : archives) {
            packages.add(unpacked(each.content()));
        }
        return packages;
    }

    private static SortedMap<String, byte[]> unpacked(byte[] archive) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
