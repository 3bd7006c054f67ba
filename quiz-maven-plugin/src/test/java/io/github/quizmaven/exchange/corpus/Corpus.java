package io.github.quizmaven.exchange.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A folder of real files with what is known about them; it is no part of this project. */
record Corpus(Path root) {

    /** The folders whose files are Markdown. */
    static final List<String> SOURCES =
            List.of(
                    "linkedin",
                    "ghcertified",
                    "kananinirav",
                    "javascript-questions",
                    "mkdocs-quiz",
                    "quizdown",
                    "qcon",
                    "text2qti");

    /** A question as somebody else's reader sees it: checked options are counted from 1. */
    record Expected(String file, int line, int options, List<Integer> checked) {}

    /** Something that is wrong or odd at a line. */
    record Fault(String file, int line, String kind, String type, String detail) {}

    /** The folder of {@code -Dcorpus.folder}; without it, the test is skipped. */
    static Corpus given() {
        String folder = System.getProperty("corpus.folder", "");
        assumeTrue(
                !folder.isEmpty() && Files.isDirectory(Path.of(folder)),
                "skipped: -Dcorpus.folder=<folder> names no folder");
        return new Corpus(Path.of(folder));
    }

    List<Expected> questions() {
        return rows("questions.tsv")
                .map(
                        row ->
                                new Expected(
                                        row[0],
                                        Integer.parseInt(row[1]),
                                        Integer.parseInt(row[3]),
                                        positions(row.length > 4 ? row[4] : "")))
                .toList();
    }

    List<Fault> faults() {
        return rows("groundtruth.tsv")
                .map(
                        row ->
                                new Fault(
                                        row[0],
                                        Integer.parseInt(row[1]),
                                        row[2],
                                        row[3],
                                        row.length > 4 ? row[4] : ""))
                .toList();
    }

    /** The files of a repository of which the folder holds a part. */
    Set<String> pathsOfRepository(String source) {
        Path list = root.resolve(source).resolve("_repo-paths.txt");
        try {
            return Files.exists(list)
                    ? Files.readAllLines(list).stream().collect(Collectors.toSet())
                    : Set.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Integer> positions(String list) {
        List<Integer> positions = new ArrayList<>();
        for (String each : list.split(",")) {
            if (!each.isBlank()) {
                positions.add(Integer.parseInt(each.strip()));
            }
        }
        return positions;
    }

    private Stream<String[]> rows(String name) {
        try {
            return Files.readAllLines(root.resolve(name)).stream()
                    .skip(1)
                    .map(line -> line.split("\t"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
