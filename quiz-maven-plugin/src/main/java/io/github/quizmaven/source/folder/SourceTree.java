package io.github.quizmaven.source.folder;

import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The Markdown files below a folder, as sorted paths with {@code /}, and the one place that opens
 * what an author has put there. Nothing outside of the real folder is ever opened, wherever links
 * lead, and nothing but regular files. Serves all threads.
 */
public final class SourceTree {

    /** The largest Markdown file that is read: over a thousand long questions. */
    public static final int MAX_BYTES = 4 << 20;

    private static final String COLLECTION = "index.md";

    /** Globs are for files: they decide about a folder as they would about a quiz in it. */
    private static final String ANY_QUIZ = "/x.md";

    private static final Set<String> NEVER = Set.of("target", "node_modules");

    /** What describes a folder to those who work in it, not to learners. */
    private static final List<String> NEAR_ENDINGS =
            List.of(
                    ".mdown", ".mkdown", ".mkd", ".mkdn", ".mdwn", ".mdtxt", ".mdtext", ".mdx",
                    ".md.txt", ".rmd", ".qmd", ".md.bak", ".md~");

    private static final String README = "README";

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
        this.quizzes = quizzes.stream().sorted().toList();
        this.collections = collections.stream().sorted().toList();
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

    private SourceTree(
            Path root,
            Guard guard,
            TreeWalk found,
            Predicate<String> included,
            Predicate<String> excluded) {
        this.root = root;
        this.guard = guard;
        this.stamps = found.stamps;
        this.instead = Map.of();
        List<String> readable = new ArrayList<>();
        List<String> about = new ArrayList<>();
        List<String> other = new ArrayList<>();
        Collections.sort(found.files);
        for (String each : found.files) {
            if (!excluded.test(each)) {
                boolean skip = isReadme(each) || isNearly(each);
                (skip ? other : isCollection(each) ? about : readable).add(each);
            }
        }
        this.allQuizzes = List.copyOf(readable);
        this.allCollections = List.copyOf(about);
        this.quizzes = chosen(readable, included);
        this.collections = chosen(about, included);
        this.skipped = chosen(other, included);
        this.outside =
                chosen(
                        found.outside,
                        each -> included.test(each + ANY_QUIZ) && !excluded.test(each + ANY_QUIZ));
        this.undecodable =
                chosen(found.undecodable, each -> included.test(each) && !excluded.test(each));
    }

    private static List<String> chosen(List<String> paths, Predicate<String> chosen) {
        List<String> all = new ArrayList<>();
        for (String each : paths) {
            if (chosen.test(each)) {
                all.add(each);
            }
        }
        Collections.sort(all);
        return List.copyOf(all);
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
        List<Glob> wanted = includes.stream().map(Glob::new).toList();
        List<Glob> unwanted = excludes.stream().map(Glob::new).toList();
        Guard guard = new Guard(root);
        TreeWalk walk =
                new TreeWalk(
                        guard,
                        SourceTree::isOpen,
                        name -> isOpen(name) && (SourceFile.isMarkdown(name) || isNearly(name)));
        return new SourceTree(
                root,
                guard,
                walk.run(),
                path -> wanted.isEmpty() || anyMatches(wanted, path),
                path -> anyMatches(unwanted, path));
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

    private static boolean isReadme(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return SourceFile.withoutEnding(name).equals(README);
    }

    /** Whether a name has an ending that other tools take for Markdown. */
    private static boolean isNearly(String path) {
        String name = path.toLowerCase(Locale.ROOT);
        for (String each : NEAR_ENDINGS) {
            if (name.endsWith(each)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCollection(String path) {
        return path.equals(COLLECTION) || path.endsWith("/" + COLLECTION);
    }

    private static boolean anyMatches(List<Glob> globs, String path) {
        for (Glob each : globs) {
            if (each.matches(path)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a file or folder of such a name is looked at. */
    public static boolean isOpen(String name) {
        return !name.startsWith("_") && !name.startsWith(".") && !NEVER.contains(name);
    }
}
