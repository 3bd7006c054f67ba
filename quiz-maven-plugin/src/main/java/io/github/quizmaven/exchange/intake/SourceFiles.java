package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.exchange.foreign.Importer;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The files of an import.
 *
 * @param root the folder that their paths start from
 * @param paths sorted, with {@code /}
 */
record SourceFiles(Path root, List<String> paths) {

    private static final Set<String> NEVER = Set.of("node_modules", "target");

    SourceFiles {
        paths = paths.stream().sorted().toList();
    }

    /** One file, or all below a folder that the importer reads. */
    static SourceFiles of(Path from, Importer importer) throws IOException {
        if (Files.isRegularFile(from)) {
            Path folder = from.toAbsolutePath().normalize().getParent();
            return new SourceFiles(folder, List.of(String.valueOf(from.getFileName())));
        }
        List<String> found = new ArrayList<>();
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) {
                        return folder.equals(from) || isOpen(folder)
                                ? FileVisitResult.CONTINUE
                                : FileVisitResult.SKIP_SUBTREE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String path = relative(from, file);
                        if (attributes.isRegularFile() && importer.reads(path)) {
                            found.add(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new SourceFiles(from, found);
    }

    private static boolean isOpen(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return !name.startsWith(".") && !NEVER.contains(name);
    }

    private static String relative(Path root, Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
