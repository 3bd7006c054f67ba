package io.github.quizmaven.source.folder;

import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown files below a folder, as sorted paths with {@code /}, and the one place that opens
 * what an author has put there. Nothing outside of the real folder is ever opened, wherever links
 * lead, and nothing but regular files. Serves all threads.
 */
public final class SourceTree {

    /** The largest Markdown file that is read: over a thousand long questions. */
    public static final int MAX_BYTES = 4 << 20;

    /** Globs are for files: they decide about a folder as they would about a quiz in it. */
    private static final String ANY_QUIZ = "/x.md";

    private final Path root;
    private final Guard guard;
    private final List<String> quizzes;
    private final List<String> collections;
    private final List<String> allQuizzes;
    private final List<String> allCollections;
    private final List<String> outside;
    private final List<String> undecodable;
    private final List<String> skipped;
    private final Map<String, Stamp> stamps;
    private final Map<String, byte[]> instead;

    /** The files of a folder that are known already. */
    public SourceTree(Path root, List<String> quizzes, List<String> collections) {
        this.root = root;
        this.guard = new Guard(root);
        this.quizzes = sorted(quizzes);
        this.collections = sorted(collections);
        this.allQuizzes = this.quizzes;
        this.allCollections = this.collections;
        this.outside = List.of();
        this.undecodable = List.of();
        this.skipped = List.of();
        this.stamps = Map.of();
        this.instead = Map.of();
    }

    private SourceTree(SourceTree other, Map<String, byte[]> instead) {
        this.root = other.root;
        this.guard = other.guard;
        this.quizzes = other.quizzes;
        this.collections = other.collections;
        this.allQuizzes = other.allQuizzes;
        this.allCollections = other.allCollections;
        this.outside = other.outside;
        this.undecodable = other.undecodable;
        this.skipped = other.skipped;
        this.stamps = other.stamps;
        this.instead = Map.copyOf(instead);
    }

    private static List<String> sorted(List<String> paths) {
        List<String> sorted = new ArrayList<>(paths);
        Collections.sort(sorted);
        return List.copyOf(sorted);
    }

    /**
     * Which files are looked at.
     *
     * @param included globs of which one must match, or empty for all
     * @param excluded globs of which none may match
     */
    private record Chosen(List<Glob> included, List<Glob> excluded) {

        boolean includes(String path) {
            return included.isEmpty() || anyMatches(included, path);
        }

        boolean excludes(String path) {
            return anyMatches(excluded, path);
        }

        List<String> of(List<String> paths) {
            List<String> chosen = new ArrayList<>();
            for (String each : paths) {
                if (includes(each)) {
                    chosen.add(each);
                }
            }
            return sorted(chosen);
        }

        /** Those that are chosen as files with another ending would be, none of them excluded. */
        List<String> of(List<String> paths, String ending) {
            List<String> chosen = new ArrayList<>();
            for (String each : paths) {
                if (includes(each + ending) && !excludes(each + ending)) {
                    chosen.add(each);
                }
            }
            return sorted(chosen);
        }
    }

    private SourceTree(Path root, Guard guard, TreeWalk found, Chosen chosen) {
        this.root = root;
        this.guard = guard;
        this.stamps = found.stamps;
        this.instead = Map.of();
        List<String> readable = new ArrayList<>();
        List<String> about = new ArrayList<>();
        List<String> other = new ArrayList<>();
        Collections.sort(found.files);
        for (String each : found.files) {
            if (!chosen.excludes(each)) {
                boolean skip = FileRole.isReadme(each) || FileRole.isNearly(each);
                (skip ? other : FileRole.isCollection(each) ? about : readable).add(each);
            }
        }
        this.allQuizzes = List.copyOf(readable);
        this.allCollections = List.copyOf(about);
        this.quizzes = chosen.of(readable);
        this.collections = chosen.of(about);
        this.skipped = chosen.of(other);
        this.outside = chosen.of(found.outside, ANY_QUIZ);
        this.undecodable = chosen.of(found.undecodable, "");
    }

    /** A folder whose files nobody has listed, for those who know their paths. */
    public static SourceTree at(Path root) {
        return new SourceTree(root, List.of(), List.of());
    }

    /**
     * Finds the files of a folder.
     *
     * @param includes globs of which one must match, or empty for all
     * @param excludes globs of which none may match
     */
    public static SourceTree below(Path root, List<String> includes, List<String> excludes)
            throws IOException {
        Guard guard = new Guard(root);
        TreeWalk walk =
                new TreeWalk(
                        guard,
                        FileRole::isOpen,
                        name ->
                                FileRole.isOpen(name)
                                        && (SourceFile.isMarkdown(name)
                                                || FileRole.isNearly(name)));
        return new SourceTree(
                root, guard, walk.run(), new Chosen(globs(includes), globs(excludes)));
    }

    private static List<Glob> globs(List<String> written) {
        List<Glob> globs = new ArrayList<>();
        for (String each : written) {
            globs.add(new Glob(each));
        }
        return globs;
    }

    /** The source folder. */
    public Path root() {
        return root;
    }

    /** The files that may be quizzes. */
    public List<String> quizzes() {
        return quizzes;
    }

    /** The same before includes were applied; what is excluded never has a page. */
    public List<String> allQuizzes() {
        return allQuizzes;
    }

    /** The {@code index.md} of folders. */
    public List<String> collections() {
        return collections;
    }

    /** The same before includes were applied. */
    public List<String> allCollections() {
        return allCollections;
    }

    /** Links to folders outside of this one, which were not entered. */
    public List<String> outside() {
        return outside;
    }

    /** Files and folders whose names are not UTF-8, with {@code \xE4} for each odd byte. */
    public List<String> undecodable() {
        return undecodable;
    }

    /** Markdown files that are no quizzes for their names. */
    public List<String> skipped() {
        return skipped;
    }

    /**
     * The stamp of a file as it was when the folder was listed, and so before anything was read;
     * null if it is a link, or nobody came by it.
     */
    public @Nullable Stamp stamp(String path) {
        return stamps.get(path);
    }

    /** A file's bytes, or why there are none; at most {@code most} of them are read. */
    public Opened open(String path, int most) {
        byte @Nullable [] other = instead.get(path);
        if (other == null) {
            return guard.open(path, most);
        }
        return other.length > most ? Opened.Refused.TOO_LARGE : new Opened.Content(other.clone());
    }

    /**
     * The same files as if some had other contents, which nobody has written yet.
     *
     * @param contents by path
     */
    public SourceTree with(Map<String, byte[]> contents) {
        return new SourceTree(this, contents);
    }

    /**
     * Replaces a file, whole, wherever links lead; not if it has other contents than before.
     *
     * @return whether it was replaced
     */
    public boolean replace(String path, byte[] before, byte[] after) throws IOException {
        return guard.replace(path, before, after);
    }

    /** Why {@link #open} would not read a file; null if it would. The file is not opened. */
    public Opened.@Nullable Refused refusal(String path, int most) {
        return guard.refusal(path, most);
    }

    /** A Markdown file's text; null if it is not read, for a reason that {@link #open} tells. */
    public @Nullable SourceFile read(String path) {
        return open(path, MAX_BYTES) instanceof Opened.Content content
                ? SourceFile.decode(path, content.bytes())
                : null;
    }

    /**
     * The names in a folder exactly as they are spelt, sorted, those of folders with {@code /} at
     * the end; empty if there is no such folder in the source folder.
     *
     * @param folder empty, or ending in {@code /}
     */
    public Set<String> names(String folder) {
        return guard.names(folder);
    }

    private static boolean anyMatches(List<Glob> globs, String path) {
        for (Glob each : globs) {
            if (each.matches(path)) {
                return true;
            }
        }
        return false;
    }
}
