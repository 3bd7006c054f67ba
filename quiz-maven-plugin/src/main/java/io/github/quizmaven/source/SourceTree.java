package io.github.quizmaven.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
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
import org.jspecify.annotations.Nullable;

/**
 * The Markdown files below a folder, as sorted paths with {@code /}.
 *
 * @param root the source folder
 * @param quizzes the files that may be quizzes
 * @param collections the {@code index.md} of folders
 */
public record SourceTree(Path root, List<String> quizzes, List<String> collections) {

    /** The largest file that is read: over a thousand long questions. */
    public static final int MAX_BYTES = 4 << 20;

    private static final String COLLECTION = "index.md";
    private static final Set<String> NEVER = Set.of("README.md", "target", "node_modules");

    public SourceTree {
        quizzes = quizzes.stream().sorted().toList();
        collections = collections.stream().sorted().toList();
    }

    /**
     * Finds the files of a folder.
     *
     * @param includes globs of which one must match, or empty for all
     * @param excludes globs of which none may match
     */
    public static SourceTree below(Path root, List<String> includes, List<String> excludes)
            throws IOException {
        List<Glob> wanted = includes.stream().map(Glob::new).toList();
        List<Glob> unwanted = excludes.stream().map(Glob::new).toList();
        List<String> found = new ArrayList<>();
        Files.walkFileTree(
                root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder(root, found));
        var byKind =
                found.stream()
                        .filter(path -> wanted.isEmpty() || anyMatches(wanted, path))
                        .filter(path -> !anyMatches(unwanted, path))
                        .collect(Collectors.partitioningBy(SourceTree::isCollection));
        return new SourceTree(root, byKind.get(false), byKind.get(true));
    }

    /** Reads a file; null if it is larger than {@link #MAX_BYTES}. */
    public @Nullable SourceFile read(String path) throws IOException {
        try (InputStream in = Files.newInputStream(root.resolve(path))) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            return bytes.length > MAX_BYTES ? null : SourceFile.decode(path, bytes);
        }
    }

    private static boolean isCollection(String path) {
        return path.equals(COLLECTION) || path.endsWith("/" + COLLECTION);
    }

    private static boolean anyMatches(List<Glob> globs, String path) {
        return globs.stream().anyMatch(glob -> glob.matches(path));
    }

    private static SimpleFileVisitor<Path> finder(Path root, List<String> found) {
        return new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.equals(root) || isOpen(folder)
                        ? FileVisitResult.CONTINUE
                        : FileVisitResult.SKIP_SUBTREE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                // A dangling link is listed too, so that reading it says what is wrong.
                if (!attributes.isDirectory() && isOpen(file) && name(file).endsWith(".md")) {
                    found.add(relative(root, file));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure)
                    throws IOException {
                // What a loop leads back to is listed already.
                if (failure instanceof FileSystemLoopException || !isOpen(file)) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        };
    }

    private static boolean isOpen(Path path) {
        String name = name(path);
        return !name.startsWith("_") && !name.startsWith(".") && !NEVER.contains(name);
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }

    private static String relative(Path root, Path file) {
        return StreamSupport.stream(root.relativize(file).spliterator(), false)
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
