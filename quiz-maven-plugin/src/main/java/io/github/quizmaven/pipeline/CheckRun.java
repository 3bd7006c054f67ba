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
        List<String> quizzes =
                checked.stream()
                        .filter(CheckedFile::isPage)
                        .map(CheckedFile::path)
                        .filter(new HashSet<>(tree.quizzes())::contains)
                        .toList();
        found.addAll(PathClash.check(quizzes));
        tree.outside().forEach(each -> found.add(Unread.linkedFolder(each)));
        tree.undecodable().forEach(each -> found.add(Unread.undecodable(each)));
        workers.each(
                tree.skipped(),
                path -> work.isMeant(path) ? List.of(Unread.skipped(path)) : List.<Diagnostic>of(),
                found::addAll);
        checked.forEach(each -> found.addAll(each.found()));
        found.addAll(new BankPass(work.stages().bankRules(), checked, tree, settings).run());
        Diagnostics judged =
                Diagnostics.of(found.stream().flatMap(settings.rules()::apply).toList());
        Set<String> bad = new HashSet<>();
        judged.atLeast(Severity.ERROR).forEach(each -> bad.add(each.place().path()));
        if (site != null) {
            site.list(bad);
        }
        Analysis analysis = analysis(quizzes, judged, bad);
        work.cache().ran(analysis.outcome());
        return analysis;
    }

    private Analysis analysis(List<String> quizzes, Diagnostics judged, Set<String> bad) {
        return new Analysis(
                tree.quizzes().size(),
                checked.stream().mapToInt(CheckedFile::questions).sum(),
                judged,
                Diagnostics.of(List.of()),
                checked.stream().mapToInt(CheckRun::ignored).sum(),
                quizzes.stream().filter(path -> !bad.contains(path)).toList(),
                quizzes.stream().filter(bad::contains).toList(),
                hashes(bad));
    }

    private static int ignored(CheckedFile file) {
        return file.suppressions() == null ? 0 : file.suppressions().ignored();
    }

    /** Of what may be part of a site. */
    private Map<String, String> hashes(Set<String> bad) {
        Map<String, String> hashes = new HashMap<>();
        for (CheckedFile each : checked) {
            if (each.isPage() && !bad.contains(each.path())) {
                hashes.put(each.path(), each.hash());
            }
        }
        return hashes;
    }

    /** Reads files once more that were checked before. */
    void read(Analysis analysis, QuizPipeline.Reader reader) throws IOException {
        Map<String, String> hashes = analysis.hashes();
        checkedCollections(hashes).forEach(reader::folder);
        workers.each(
                analysis.valid(),
                path -> work.checkedQuiz(path, hashes.getOrDefault(path, "")),
                quizzes -> {
                    quizzes.forEach(reader::quiz);
                    progress.at(++done, analysis.valid().size(), 0);
                });
    }

    private List<QuizCollection> checkedCollections(Map<String, String> hashes) throws IOException {
        List<QuizCollection> collections = new ArrayList<>();
        workers.each(
                tree.collections().stream().filter(hashes::containsKey).toList(),
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
        tellFolders(checkedCollections(hashes));
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
