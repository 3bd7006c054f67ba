package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.Siblings;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.FileName;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of an import. Links are not followed, but for one that was named.
 *
 * @param tree the folder that their paths start from
 * @param paths sorted, with {@code /}
 */
record SourceFiles(SourceTree tree, List<String> paths) implements Siblings {

    private static final Set<String> NEVER = Set.of("node_modules", "target");

    SourceFiles {
        paths = paths.stream().sorted().toList();
    }

    /** One file, or all below a folder that the importer reads. */
    static SourceFiles of(Path from, Importer importer) throws IOException {
        if (Files.isRegularFile(from)) {
            Path file = from.toRealPath();
            Path folder = Objects.requireNonNull(file.getParent());
            return new SourceFiles(SourceTree.at(folder), List.of(FileName.path(folder, file)));
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
                        String path = FileName.path(from, file);
                        if (attributes.isRegularFile() && importer.reads(path)) {
                            found.add(path);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        return new SourceFiles(SourceTree.at(from), found);
    }

    @Override
    public @Nullable SourceFile open(String path) {
        if (!(tree.open(path, SourceTree.MAX_BYTES) instanceof Opened.Content content)) {
            return null;
        }
        SourceFile file = SourceFile.decode(path, content.bytes());
        return file.undecodable() == null ? file : null;
    }

    private static boolean isOpen(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return !name.startsWith(".") && !NEVER.contains(name);
    }
}
