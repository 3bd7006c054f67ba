package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.fix.FixedText;
import io.github.quizmaven.fix.Fixes;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the fixes of a folder's diagnostics, in rounds, until no diagnostic has one. What was fixed
 * stays in memory.
 */
public final class FolderFix {

    /** No file needs so many, unless its fixes undo or feed each other. */
    private static final int MOST_ROUNDS = 100;

    private final SourceTree tree;
    private final Check check;
    private final boolean unsafe;
    private final Map<String, FixedText> texts = new TreeMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final Set<String> unsettled = new TreeSet<>();

    /** Checks a folder as if some of its files had other contents. */
    public interface Check {
        Analysis of(Map<String, byte[]> contents) throws IOException;
    }

    /**
     * What became of a folder.
     *
     * @param texts the files that were fixed, by path
     * @param counts how many fixes were made in each of them
     * @param left what is still wrong
     * @param unsettled files that were left alone, as their fixes never come to an end, or as they
     *     changed meanwhile
     */
    public record Outcome(
            Map<String, FixedText> texts,
            Map<String, Integer> counts,
            Analysis left,
            Set<String> unsettled) {

        public int count() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    private FolderFix(Path source, boolean unsafe, Check check) {
        this.tree = SourceTree.at(source);
        this.unsafe = unsafe;
        this.check = check;
    }

    /**
     * @param unsafe whether fixes are made that an author may not want
     */
    public static Outcome run(Path source, boolean unsafe, Check check) throws IOException {
        return new FolderFix(source, unsafe, check).run();
    }

    private Outcome run() throws IOException {
        Analysis found = check.of(Map.of());
        Map<String, String> hashes = found.hashes();
        int round = 0;
        while (fix(found, hashes, round++)) {
            found = check.of(contents());
        }
        return new Outcome(texts, counts, found, unsettled);
    }

    /** Makes the fixes of one round; whether there were any. */
    private boolean fix(Analysis found, Map<String, String> hashes, int round) {
        boolean changed = false;
        Map<String, List<Diagnostic>> byFile =
                found.found().all().stream()
                        .filter(each -> each.fix() != null)
                        .collect(Collectors.groupingBy(each -> each.place().path()));
        for (Map.Entry<String, List<Diagnostic>> each : new TreeMap<>(byFile).entrySet()) {
            String path = each.getKey();
            Fixes fixes = Fixes.of(each.getValue(), unsafe);
            if (fixes.count() > 0 && !unsettled.contains(path)) {
                changed = true;
                @Nullable FixedText before = text(path, hashes.get(path));
                if (before == null || round >= MOST_ROUNDS) {
                    giveUp(path);
                } else {
                    keep(path, before.with(fixes.edits()), fixes.count());
                }
            }
        }
        return changed;
    }

    /** Keeps a text, unless the file had it before. */
    private void keep(String path, FixedText text, int count) {
        if (Objects.requireNonNull(seen.get(path)).add(Sha256.hex(text.bytes()))) {
            texts.put(path, text);
            counts.merge(path, count, Integer::sum);
        } else {
            giveUp(path);
        }
    }

    private void giveUp(String path) {
        unsettled.add(path);
        texts.remove(path);
        counts.remove(path);
    }

    /** A file's text as far as it is fixed; null if the file is not what was checked. */
    private @Nullable FixedText text(String path, @Nullable String hash) {
        @Nullable FixedText fixed = texts.get(path);
        if (fixed != null) {
            return fixed;
        }
        if (!(tree.open(path, SourceTree.MAX_BYTES) instanceof Opened.Content content)
                || !Sha256.hex(content.bytes()).equals(hash)) {
            return null;
        }
        seen.put(path, new HashSet<>(Set.of(hash)));
        return FixedText.of(content.bytes());
    }

    private Map<String, byte[]> contents() {
        Map<String, byte[]> contents = new HashMap<>();
        texts.forEach((path, text) -> contents.put(path, text.bytes()));
        return contents;
    }
}
