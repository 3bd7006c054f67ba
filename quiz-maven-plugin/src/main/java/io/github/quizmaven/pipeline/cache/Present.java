package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.pipeline.work.FolderLookup;
import io.github.quizmaven.pipeline.work.Lookup;
import io.github.quizmaven.pipeline.work.RecordedFolder;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.source.folder.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The source folder as a run finds it, and how it answers what earlier runs have asked it. Serves
 * all threads.
 */
final class Present {

    private record Question(Lookup.Kind kind, String path, int most) {

        // What records do of themselves has much to load first.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Question asked
                    && kind == asked.kind
                    && path.equals(asked.path)
                    && most == asked.most;
        }

        @Override
        public int hashCode() {
            return path.hashCode() + kind.ordinal();
        }
    }

    private final SourceTree tree;
    private final SourceFolder folder;
    private final long start;
    private final Map<Question, String> answers = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, String> titles;

    /**
     * @param start when the folder had not been listed yet, in nanoseconds since 1970
     */
    Present(SourceTree tree, long start) {
        this.tree = tree;
        this.folder = new FolderLookup(tree);
        this.start = start;
    }

    SourceTree tree() {
        return tree;
    }

    SourceFolder folder() {
        return folder;
    }

    /** What folders are called that have a title; before it is known, nobody asks for titles. */
    void titles(Map<String, String> known) {
        titles = Map.copyOf(known);
    }

    /** What was used in this run. */
    Input input(String path, String hash, List<Lookup> lookups) {
        List<Input.Seen> seen = new ArrayList<>();
        for (Lookup each : lookups) {
            seen.add(new Input.Seen(each, isOfFile(each) ? settled(each.path()) : null));
        }
        return new Input(path, settled(path), hash, seen);
    }

    /** An input of an earlier run with its stamps as they are now; null if it is another. */
    @Nullable Input now(Input known) {
        @Nullable Stamp stamp = settled(known.path());
        boolean same = stamp != null && stamp.is(known.stamp());
        boolean fresh = same || stamp == null && known.stamp() == null;
        if (!known.path().isEmpty() && !same && !known.hash().equals(hash(known.path()))) {
            return null;
        }
        for (Input.Seen each : known.lookups()) {
            boolean still = isOfFile(each.lookup()) && isSame(each);
            if (!still && !each.lookup().answer().equals(answer(each.lookup()))) {
                return null;
            }
            fresh &= still || !isOfFile(each.lookup()) || settled(each.lookup().path()) == null;
        }
        return fresh
                ? known
                : input(
                        known.path(),
                        known.hash(),
                        known.lookups().stream().map(Input.Seen::lookup).toList());
    }

    private boolean isSame(Input.Seen seen) {
        return seen.stamp() != null && seen.stamp().is(settled(seen.lookup().path()));
    }

    private static boolean isOfFile(Lookup lookup) {
        return lookup.kind() == Lookup.Kind.CONTENT || lookup.kind() == Lookup.Kind.READABLE;
    }

    /** A file's stamp, unless the file was written so lately that the same stamp may come again. */
    private @Nullable Stamp settled(String path) {
        @Nullable Stamp stamp = tree.stamp(path);
        return stamp != null && stamp.isSettled(start) ? stamp : null;
    }

    private @Nullable String hash(String path) {
        return tree.open(path, SourceTree.MAX_BYTES) instanceof Opened.Content content
                ? Sha256.hex(content.bytes())
                : null;
    }

    private String answer(Lookup asked) {
        @Nullable Map<String, String> known = titles;
        if (asked.kind() == Lookup.Kind.TITLE && known == null) {
            // They come from files that are looked at as well.
            return asked.answer();
        }
        return answers.computeIfAbsent(
                new Question(asked.kind(), asked.path(), asked.most()),
                each -> ask(each, known == null ? null : known.get(each.path())));
    }

    private String ask(Question question, @Nullable String title) {
        RecordedFolder again = new RecordedFolder(folder);
        switch (question.kind()) {
            case NAMES -> again.names(question.path());
            case CONTENT -> again.open(question.path(), question.most());
            case READABLE -> again.refusal(question.path(), question.most());
            case TITLE -> again.title(question.path(), title);
        }
        return again.lookups().get(0).answer();
    }
}
