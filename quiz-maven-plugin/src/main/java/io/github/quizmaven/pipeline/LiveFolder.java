package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.pipeline.file.CheckedFile;
import io.github.quizmaven.pipeline.path.PathClash;
import io.github.quizmaven.pipeline.path.Unread;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.work.FolderLookup;
import io.github.quizmaven.pipeline.work.Workers;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.FileRole;
import io.github.quizmaven.source.folder.Glob;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.source.folder.Stamp;
import io.github.quizmaven.suppress.IgnorableRules;
import io.github.quizmaven.suppress.Suppressions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A source folder that is checked again and again while some of its files are written, by texts
 * that need not be saved. What is found about these is what a build finds once they are; of the
 * others only what that takes is kept. Not for use by several threads at once.
 */
public final class LiveFolder {

    /** From so many files on that are not known yet, several are read at once. */
    private static final int MANY = 8;

    private static final String README = "README";

    /**
     * What became of a file.
     *
     * @param version the text, the stamp, or what else is the same as long as the file is
     * @param file never handed out, as the end of a check leaves traces in it
     */
    private record Known(Object version, CheckedFile file) {}

    private final Stages stages;
    private final QuizSettings settings;
    private final boolean nested;
    private final IgnorableRules ignorable;
    private final Map<String, Known> known = new ConcurrentHashMap<>();
    private SourceTree tree;
    private FolderLookup beside;

    /**
     * @param nested whether the folders in it are part of it
     */
    LiveFolder(Stages stages, QuizSettings settings, IgnorableRules ignorable, boolean nested)
            throws IOException {
        this.stages = stages;
        this.settings = settings;
        this.nested = nested;
        this.ignorable = ignorable;
        this.tree = list();
        this.beside = new FolderLookup(tree);
    }

    /** Looks again what is there: files may have come, changed or gone. */
    public void refresh() throws IOException {
        tree = list();
        beside = new FolderLookup(tree);
        // What they are held against may have changed.
        known.values().removeIf(each -> each.version() instanceof String);
    }

    private SourceTree list() throws IOException {
        if (nested) {
            return SourceTree.below(settings.source(), settings.includes(), settings.excludes());
        }
        List<String> quizzes = new ArrayList<>();
        List<String> collections = new ArrayList<>();
        for (String each : SourceTree.at(settings.source()).names("")) {
            if (isChosen(each)) {
                (isCollection(each) ? collections : quizzes).add(each);
            }
        }
        return new SourceTree(settings.source(), quizzes, collections);
    }

    /**
     * What is wrong with the files that are open, as things stand in the folder.
     *
     * @param open their texts by their paths
     */
    public Diagnostics check(Map<String, String> open) throws IOException {
        List<String> collections = new ArrayList<>();
        List<String> quizzes = new ArrayList<>();
        for (String each : listed(open.keySet())) {
            (isCollection(each) ? collections : quizzes).add(each);
        }
        List<CheckedFile> checked = new ArrayList<>();
        long unknown = quizzes.stream().filter(each -> !known.containsKey(each)).count();
        try (Workers workers = new Workers(unknown < MANY ? 1 : Workers.most())) {
            workers.each(collections, path -> file(path, open.get(path)), checked::addAll);
            workers.each(quizzes, path -> file(path, open.get(path)), checked::addAll);
        }
        List<Diagnostic> found = new ArrayList<>();
        Set<String> candidates = new HashSet<>(quizzes);
        found.addAll(
                PathClash.check(
                        checked.stream()
                                .filter(CheckedFile::isPage)
                                .map(CheckedFile::path)
                                .filter(candidates::contains)
                                .toList()));
        for (String each : tree.skipped()) {
            @Nullable String text = open.get(each);
            if (text != null && read(each, text).meant()) {
                found.add(Unread.skipped(each));
            }
        }
        checked.forEach(each -> found.addAll(each.found()));
        found.addAll(new BankPass(stages.bankRules(), checked, tree, settings).run());
        List<Diagnostic> judged = new ArrayList<>();
        for (Diagnostic each : found) {
            @Nullable Diagnostic counts =
                    open.containsKey(each.place().path()) ? settings.rules().apply(each) : null;
            if (counts != null) {
                judged.add(counts);
            }
        }
        return Diagnostics.of(judged);
    }

    /** What an open file holds, as its text is now. */
    public Reading read(String path, String text) {
        SourceFile file = SourceFile.decode(path, bytes(text));
        return (isCollection(path) ? stages.collection() : stages.quiz()).apply(file);
    }

    /** A Markdown file of the folder as it is saved; null if it is not read. */
    public @Nullable SourceFile saved(String path) {
        return tree.read(path);
    }

    /** Whether there is such a file in the folder, and no link leads out of it. */
    public boolean holds(String path) {
        return tree.refusal(path, Integer.MAX_VALUE) == null;
    }

    /** The files that a build would look at, with those that are not saved yet. */
    private Set<String> listed(Set<String> open) {
        Set<String> paths = new TreeSet<>(tree.collections());
        paths.addAll(tree.quizzes());
        for (String each : open) {
            if (isChosen(each)
                    && tree.refusal(each, Integer.MAX_VALUE) == Opened.Refused.NOT_FOUND) {
                paths.add(each);
            }
        }
        return paths;
    }

    private boolean isChosen(String path) {
        for (String name : path.split("/", -1)) {
            if (!FileRole.isOpen(name)) {
                return false;
            }
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        return SourceFile.isMarkdown(name)
                && !SourceFile.withoutEnding(name).equals(README)
                && (settings.includes().isEmpty() || matches(settings.includes(), path))
                && !matches(settings.excludes(), path);
    }

    private static boolean matches(List<String> globs, String path) {
        return globs.stream().anyMatch(each -> new Glob(each).matches(path));
    }

    private static boolean isCollection(String path) {
        return path.equals("index.md") || path.endsWith("/index.md");
    }

    /** What a file comes to; none if it has just gone. */
    private List<CheckedFile> file(String path, @Nullable String text) {
        @Nullable Stamp stamp = tree.stamp(path);
        Object version = text != null ? text : stamp != null ? stamp : tree;
        @Nullable Known before = known.get(path);
        if (before != null && before.version().equals(version)) {
            return List.of(fresh(before.file()));
        }
        try {
            CheckedFile file = check(path, text);
            known.put(path, new Known(version, file));
            return List.of(fresh(file));
        } catch (IOException gone) {
            known.remove(path);
            return List.of();
        }
    }

    private CheckedFile check(String path, @Nullable String text) throws IOException {
        if (text != null) {
            byte[] bytes = bytes(text);
            return bytes.length > SourceTree.MAX_BYTES
                    ? CheckedFile.unread(path, Unread.file(tree, path, Opened.Refused.TOO_LARGE))
                    : check(path, bytes);
        }
        Opened opened = tree.open(path, SourceTree.MAX_BYTES);
        return opened instanceof Opened.Content content
                ? check(path, content.bytes())
                : CheckedFile.unread(path, Unread.file(tree, path, (Opened.Refused) opened));
    }

    private CheckedFile check(String path, byte[] bytes) {
        FilePass.Maker maker = new FilePass.Maker(stages, beside, ignorable);
        SourceFile file = SourceFile.decode(path, bytes);
        String hash = Sha256.hex(bytes);
        return (isCollection(path) ? maker.collection(file, hash) : maker.quiz(file, hash))
                .checked();
    }

    private CheckedFile fresh(CheckedFile file) {
        @Nullable Suppressions kept = file.suppressions();
        return new CheckedFile(
                file.path(),
                file.hash(),
                file.page(),
                file.questions(),
                file.fingerprints(),
                file.links(),
                file.found(),
                kept == null ? null : new Suppressions(kept.state(), ignorable));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
