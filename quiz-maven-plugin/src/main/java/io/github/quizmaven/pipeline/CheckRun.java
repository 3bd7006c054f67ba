package io.github.quizmaven.pipeline;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.pipeline.file.CheckedFile;
import io.github.quizmaven.pipeline.file.FileResult;
import io.github.quizmaven.pipeline.file.QuizFiles;
import io.github.quizmaven.pipeline.path.PathClash;
import io.github.quizmaven.pipeline.path.Unread;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.work.Progress;
import io.github.quizmaven.pipeline.work.Workers;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** One folder on its way through the stages. */
final class CheckRun {

    private final QuizSettings settings;
    private final FileWork work;
    private final Workers workers;
    private final Progress progress;
    private final SourceTree tree;
    private final @Nullable PageMaker pages;
    private final @Nullable SiteBuild site;
    private final List<CheckedFile> checked = new ArrayList<>();
    private final List<Diagnostic> found = new ArrayList<>();
    private int done;
    private int questions;

    CheckRun(QuizSettings settings, FileWork work, Workers workers, Progress progress) {
        this.settings = settings;
        this.work = work;
        this.workers = workers;
        this.progress = progress;
        this.tree = work.tree();
        this.pages = work.site().maker();
        this.site = work.site().build();
    }

    Analysis run() throws IOException {
        work.cache().begin();
        if (!work.cache().knowsAll()) {
            workers.ahead(Executors.callable(work.stages().preparation()));
            if (pages != null) {
                workers.ahead(pages::rehearse);
            }
        }
        List<QuizCollection> collections = new ArrayList<>();
        workers.each(
                tree.collections(),
                work::collection,
                file -> {
                    take(file);
                    if (file.collection() != null) {
                        collections.add(file.collection());
                    }
                });
        tellFolders(collections);
        workers.each(
                tree.quizzes(),
                work::quiz,
                file -> {
                    take(file);
                    if (file.page() != null && site != null) {
                        site.add(file.page());
                    }
                    tell(file.checked().questions());
                });
        return analysis();
    }

    private void tellFolders(List<QuizCollection> collections) throws IOException {
        Map<String, String> titles = new HashMap<>();
        for (QuizCollection each : collections) {
            if (each.title() != null) {
                titles.put(each.folder(), each.title().text());
            }
        }
        work.cache().titles(titles);
        if (pages != null) {
            pages.folders(collections);
        }
        if (site != null) {
            site.folders(collections);
        }
    }

    private void take(FileResult file) {
        checked.add(file.checked());
        found.addAll(file.bugs());
    }

    private void tell(int more) {
        questions += more;
        progress.at(++done, tree.quizzes().size(), questions);
    }

    private Analysis analysis() throws IOException {
        List<String> quizzes = quizzes();
        found.addAll(PathClash.check(quizzes));
        for (String each : tree.outside()) {
            found.add(Unread.linkedFolder(each));
        }
        for (String each : tree.undecodable()) {
            found.add(Unread.undecodable(each));
        }
        if (!tree.skipped().isEmpty()) {
            workers.each(tree.skipped(), this::skipped, found::addAll);
        }
        for (CheckedFile each : checked) {
            found.addAll(each.found());
        }
        found.addAll(new BankPass(work.stages().bankRules(), checked, tree, settings).run());
        List<Diagnostic> counting = new ArrayList<>();
        for (Diagnostic each : found) {
            @Nullable Diagnostic counts = settings.rules().apply(each);
            if (counts != null) {
                counting.add(counts);
            }
        }
        Diagnostics judged = Diagnostics.of(counting);
        Set<String> bad = new HashSet<>();
        for (Diagnostic each : judged.all()) {
            if (each.severity() == Severity.ERROR) {
                bad.add(each.place().path());
            }
        }
        if (site != null) {
            site.list(bad);
        }
        Analysis analysis = analysis(quizzes, judged, bad);
        work.cache().ran(analysis.outcome());
        return analysis;
    }

    private List<Diagnostic> skipped(String path) throws IOException {
        return work.isMeant(path) ? List.of(Unread.skipped(path)) : List.of();
    }

    /** The quizzes that have a page if nothing is wrong with them. */
    private List<String> quizzes() {
        Set<String> all = new HashSet<>(tree.quizzes());
        List<String> quizzes = new ArrayList<>();
        for (CheckedFile each : checked) {
            if (each.isPage() && all.contains(each.path())) {
                quizzes.add(each.path());
            }
        }
        return quizzes;
    }

    private Analysis analysis(List<String> quizzes, Diagnostics judged, Set<String> bad) {
        List<String> valid = new ArrayList<>();
        List<String> invalid = new ArrayList<>();
        for (String each : quizzes) {
            (bad.contains(each) ? invalid : valid).add(each);
        }
        int asked = 0;
        int ignored = 0;
        for (CheckedFile each : checked) {
            asked += each.questions();
            ignored += ignored(each);
        }
        return new Analysis(
                tree.quizzes().size(),
                asked,
                judged,
                Diagnostics.of(List.of()),
                ignored,
                valid,
                invalid,
                hashes());
    }

    private static int ignored(CheckedFile file) {
        return file.suppressions() == null ? 0 : file.suppressions().ignored();
    }

    private Map<String, String> hashes() {
        Map<String, String> hashes = new HashMap<>();
        for (CheckedFile each : checked) {
            if (!each.hash().isEmpty()) {
                hashes.put(each.path(), each.hash());
            }
        }
        return hashes;
    }

    /** Reads files once more that were checked before. */
    void read(Analysis analysis, QuizPipeline.Reader reader) throws IOException {
        Map<String, String> hashes = analysis.hashes();
        checkedCollections(analysis).forEach(reader::folder);
        workers.each(
                analysis.valid(),
                path -> work.checkedQuiz(path, hashes.getOrDefault(path, "")),
                quizzes -> {
                    quizzes.forEach(reader::quiz);
                    progress.at(++done, analysis.valid().size(), 0);
                });
    }

    private List<QuizCollection> checkedCollections(Analysis analysis) throws IOException {
        Map<String, String> hashes = analysis.hashes();
        Set<String> bad = analysis.withErrors();
        List<QuizCollection> collections = new ArrayList<>();
        workers.each(
                tree.collections().stream()
                        .filter(path -> hashes.containsKey(path) && !bad.contains(path))
                        .toList(),
                path -> work.checkedCollection(path, hashes.getOrDefault(path, "")),
                collections::addAll);
        return collections;
    }

    /** Makes the pages of files that were checked before. */
    void render(Analysis analysis) throws IOException {
        SiteBuild build = Objects.requireNonNull(site);
        PageMaker maker = Objects.requireNonNull(pages);
        if (!work.cache().knowsAll()) {
            workers.ahead(maker::rehearse);
        }
        Map<String, String> hashes = analysis.hashes();
        tellFolders(checkedCollections(analysis));
        workers.each(
                analysis.valid(),
                path -> work.checkedQuiz(path, hashes.getOrDefault(path, ""), maker),
                pages -> {
                    for (QuizFiles each : pages) {
                        build.add(each);
                    }
                    progress.at(++done, analysis.valid().size(), 0);
                });
        build.list(List.of());
    }
}
