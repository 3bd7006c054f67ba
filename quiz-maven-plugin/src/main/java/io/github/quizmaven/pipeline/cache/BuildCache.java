package io.github.quizmaven.pipeline.cache;

import io.github.quizmaven.bundle.OutputStamps;
import io.github.quizmaven.bundle.staged.WaitingRoom;
import io.github.quizmaven.pipeline.cache.bytes.BytesIn;
import io.github.quizmaven.pipeline.cache.formula.KnownFormulas;
import io.github.quizmaven.pipeline.file.CheckedFile;
import io.github.quizmaven.pipeline.file.FileResult;
import io.github.quizmaven.pipeline.file.QuizFiles;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.work.Lookup;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import io.github.quizmaven.source.folder.Stamp;
import io.github.quizmaven.suppress.IgnorableRules;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What earlier builds of one source folder came to, and what this one does, for the next. It serves
 * one run; what the run has come to is written when it is closed. Whatever is wrong with the file,
 * the run does without. Serves all threads.
 */
public final class BuildCache implements Closeable {

    private final QuizSettings settings;
    private final Present present;
    private final CachePlace place;
    private final Map<String, Entry> entries;
    private final KnownCatalogue catalogue;
    private final List<Input> others = new ArrayList<>();
    private @Nullable LastRun last;

    /** Whether {@link #last} is what a run with these settings comes to now; null if unknown. */
    private @Nullable Boolean same;

    private volatile boolean changed;

    private BuildCache(QuizSettings settings, Present present, CachePlace place) {
        this.settings = settings;
        this.present = present;
        this.place = place;
        CacheContent content = CacheContent.read(place.file(), place.key());
        this.entries = new ConcurrentHashMap<>(content.entries());
        this.last = content.last();
        this.catalogue = new KnownCatalogue(present, content.catalogue());
    }

    /** One that knows nothing and keeps nothing. */
    public static BuildCache none(QuizSettings settings) throws IOException {
        return none(settings, Map.of());
    }

    /** The same as if files had other contents, by path, which nobody has written yet. */
    public static BuildCache none(QuizSettings settings, Map<String, byte[]> contents)
            throws IOException {
        return of(settings, CachePlace.NONE, contents);
    }

    /** The one that is kept in a folder, which need not exist. */
    public static BuildCache in(Path folder, QuizSettings settings) throws IOException {
        return of(settings, CachePlace.in(folder, settings), Map.of());
    }

    static BuildCache of(QuizSettings settings, CachePlace place, Map<String, byte[]> contents)
            throws IOException {
        long start = Stamp.nanoseconds(Instant.now());
        SourceTree tree =
                SourceTree.below(settings.source(), settings.includes(), settings.excludes());
        return new BuildCache(settings, new Present(tree.with(contents), start), place);
    }

    /** The files of the run. */
    public SourceTree tree() {
        return present.tree();
    }

    /** What is known of formulas. */
    public KnownFormulas formulas() {
        return place.formulas();
    }

    /** The pages that list them. */
    public KnownCatalogue catalogue() {
        return catalogue;
    }

    /** What is beside them. */
    public SourceFolder folder() {
        return present.folder();
    }

    /** Where pages wait that are made before their site is built; null if nothing is kept. */
    public @Nullable WaitingRoom waitingRoom() {
        return place.waitingRoom(settings.output());
    }

    /** What the last run found, if nothing has changed that this one looks at; otherwise null. */
    public LastRun.@Nullable Outcome unchanged() {
        if (same == null) {
            same = last != null && last.key().equals(runKey()) && confirm(last);
        }
        return same && last != null ? last.outcome() : null;
    }

    /** How many pages the site has, if it is as the last run left it and would be so; or -1. */
    public int unchangedPages() {
        if (unchanged() == null || last == null || last.site() == null) {
            return -1;
        }
        for (Entry each : entries.values()) {
            if (each.made() != null && present.now(each.made().beside()) == null) {
                return -1;
            }
        }
        return last.site().areIn(settings.output()) ? last.site().pages() : -1;
    }

    private List<String> runKey() {
        return CacheKey.ofRun(settings, present.tree());
    }

    /** Compares all that a run depended on with what is there now. */
    private boolean confirm(LastRun run) {
        for (String each : present.tree().quizzes()) {
            if (confirmed(each) == null) {
                return false;
            }
        }
        List<Input> now = new ArrayList<>();
        for (Input each : run.others()) {
            @Nullable Input input = present.now(each);
            if (input == null) {
                return false;
            }
            changed |= input != each;
            now.add(input);
        }
        last = run.with(now);
        return true;
    }

    /** What is known of a quiz that is as it was; null if it is not. */
    private @Nullable Entry confirmed(String path) {
        @Nullable Entry entry = entries.get(path);
        @Nullable Input now = entry == null ? null : present.now(entry.input());
        if (entry == null || now == null) {
            return null;
        }
        Entry fresh = entry.with(now);
        if (fresh != entry) {
            put(path, fresh);
        }
        return fresh;
    }

    private void put(String path, Entry entry) {
        entries.put(path, entry);
        changed = true;
    }

    /** Begins a run that is not just like the last one. */
    public void begin() {
        last = null;
        same = false;
    }

    /** Tells what folders are called, on which pages depend. */
    public void titles(Map<String, String> known) {
        present.titles(known);
    }

    /** Whether all quizzes are as they were. */
    public boolean knowsAll() {
        return present.tree().quizzes().stream().allMatch(each -> confirmed(each) != null);
    }

    /** What remained of a quiz that is as it was; null if it is not. */
    public @Nullable CheckedFile checked(String path, IgnorableRules rules) {
        @Nullable Entry entry = confirmed(path);
        return entry == null ? null : CheckedForm.read(entry.checked(), rules);
    }

    /** Whether a quiz that is as it was has no page. */
    public boolean hasNoPage(String path) {
        @Nullable Entry entry = entries.get(path);
        return entry != null && entry.made() != null && entry.made().isNone();
    }

    /** The page that was made of a quiz, if it would be the same again; otherwise null. */
    public @Nullable QuizFiles page(String path, String hash) {
        @Nullable Entry entry = confirmed(path);
        Entry.@Nullable Made made = entry == null ? null : entry.made();
        return entry == null
                        || made == null
                        || made.isNone()
                        || !entry.input().hash().equals(hash)
                        || present.now(made.beside()) == null
                ? null
                : PageForm.read(made.form());
    }

    /**
     * Keeps what a quiz has come to.
     *
     * @param rendered whether its page was made, if it is to have one
     */
    public void keep(FileResult result, boolean rendered) {
        CheckedFile checked = result.checked();
        if (place.file() == null || !result.isCertain()) {
            entries.remove(checked.path());
            changed = true;
            return;
        }
        put(
                checked.path(),
                new Entry(
                        present.input(checked.path(), checked.hash(), result.lookups(false)),
                        BytesIn.Slice.of(CheckedForm.write(checked)),
                        rendered ? made(result.page(), result.lookups(true)) : null));
    }

    private Entry.Made made(@Nullable QuizFiles page, List<Lookup> lookups) {
        return Entry.Made.of(page, present.input("", "", lookups));
    }

    /** Keeps the page of a quiz that was checked before. */
    public void keep(QuizFiles page, String hash, List<Lookup> lookups) {
        @Nullable Entry entry = entries.get(page.path());
        if (entry != null && entry.input().hash().equals(hash)) {
            put(page.path(), entry.with(made(page, lookups)));
        }
    }

    /** Keeps that a page is the same, but the disk says something else of its files. */
    public void refresh(QuizFiles page) {
        @Nullable Entry entry = entries.get(page.path());
        if (entry != null && entry.made() != null) {
            put(page.path(), entry.with(Entry.Made.of(page, entry.made().beside())));
        }
    }

    /**
     * Notes something else that the run depends on.
     *
     * @param path of a file that is not a quiz; empty if it is only lookups
     * @param hash that of the file; empty if it was not read
     */
    public synchronized void note(String path, String hash, List<Lookup> lookups) {
        others.add(present.input(path, hash, lookups));
    }

    /** Keeps what the run found. */
    public void ran(LastRun.Outcome outcome) {
        changed = true;
        boolean all =
                others.stream().allMatch(each -> each.path().isEmpty() || !each.hash().isEmpty())
                        && entries.keySet().containsAll(present.tree().quizzes());
        last = all ? new LastRun(runKey(), others, outcome, null) : null;
        same = all;
    }

    /** Keeps how the output folder was left; null if nobody knows. */
    public void finished(@Nullable OutputStamps site) {
        if (last != null && Boolean.TRUE.equals(same)) {
            List<Input> all = new ArrayList<>(last.others());
            if (catalogue.made() != null) {
                others.add(catalogue.made().beside());
            }
            others.stream().filter(each -> !all.contains(each)).forEach(all::add);
            last = last.with(all).with(site);
            changed = true;
        }
    }

    /** Writes what the run has come to. That it cannot be written is no reason to fail. */
    @Override
    public void close() {
        @Nullable Path file = place.file();
        if (file == null || !changed) {
            return;
        }
        Set<String> present = new HashSet<>(tree().allQuizzes());
        entries.keySet().retainAll(present);
        try {
            new CacheContent(entries, last, catalogue.made()).write(file, place.key());
        } catch (IOException | RuntimeException unwritable) {
            changed = false;
        }
    }
}
