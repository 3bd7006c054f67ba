package io.github.quizmaven.pipeline;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.path.PathClash;
import io.github.quizmaven.pipeline.path.Unread;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.site.SiteRenderer;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Takes a source folder through the stages in one pass, file by file, letting each go before the
 * next. One instance serves all threads.
 */
public final class QuizPipeline {

    private final Stages stages;
    private final Function<QuizSettings, SiteRenderer> renderers;

    /**
     * @param renderers makes pages as a build wants them
     */
    public QuizPipeline(Stages stages, Function<QuizSettings, SiteRenderer> renderers) {
        this.stages = stages;
        this.renderers = renderers;
    }

    /** Checks every file. Content is never a reason to stop; a file that cannot be read is. */
    public Analysis check(QuizSettings settings) throws IOException {
        return new Run(settings, null).run();
    }

    /**
     * Checks every file and makes the pages of those without errors in the same pass.
     *
     * @param bundle takes the whole site; it is the caller's to finish or to close
     */
    public Analysis build(QuizSettings settings, Bundle bundle) throws IOException {
        return new Run(settings, bundle).run();
    }

    /**
     * Makes the pages of files that were checked before in the same build.
     *
     * @throws IOException if one of them has changed since
     */
    public void render(QuizSettings settings, Analysis analysis, Bundle bundle) throws IOException {
        new Run(settings, bundle).render(analysis);
    }

    /** One folder on its way through the stages. */
    private final class Run {

        private final QuizSettings settings;
        private final SourceTree tree;
        private final FilePass.Maker passes;
        private final @Nullable SiteBuild site;
        private final List<CheckedFile> checked = new ArrayList<>();
        private final List<Diagnostic> found = new ArrayList<>();

        Run(QuizSettings settings, @Nullable Bundle bundle) throws IOException {
            this.settings = settings;
            this.tree =
                    SourceTree.below(settings.source(), settings.includes(), settings.excludes());
            SourceFolder folder = new FolderLookup(tree);
            this.passes =
                    new FilePass.Maker(
                            stages, folder, RuleCatalog.ignorable(settings.rules().off()));
            this.site =
                    bundle == null
                            ? null
                            : new SiteBuild(renderers.apply(settings), folder, bundle);
        }

        Analysis run() throws IOException {
            List<QuizCollection> collections = new ArrayList<>();
            for (String path : tree.collections()) {
                @Nullable Authored authored = pass(path, passes::collection);
                if (authored instanceof QuizCollection collection) {
                    collections.add(collection);
                }
            }
            if (site != null) {
                site.folders(collections);
            }
            for (String path : tree.quizzes()) {
                @Nullable Authored authored = pass(path, passes::quiz);
                if (authored instanceof Quiz quiz && site != null && PathClash.isSound(path)) {
                    add(site.add(quiz));
                }
            }
            return analysis();
        }

        private void add(@Nullable Diagnostic bug) {
            if (bug != null) {
                found.add(bug);
            }
        }

        /** What a file holds if it has no errors of its own; null otherwise. */
        private @Nullable Authored pass(String path, Reader reader) throws IOException {
            Opened opened = tree.open(path, SourceTree.MAX_BYTES);
            if (!(opened instanceof Opened.Content content)) {
                Diagnostic why = Unread.file(tree, path, (Opened.Refused) opened);
                checked.add(CheckedFile.unread(path, why));
                return null;
            }
            String hash = Sha256.hex(content.bytes());
            FilePass.Passed passed = reader.read(SourceFile.decode(path, content.bytes()), hash);
            checked.add(passed.checked());
            boolean sound =
                    passed.checked().found().stream()
                            .flatMap(settings.rules()::apply)
                            .noneMatch(each -> each.severity() == Severity.ERROR);
            return sound ? passed.authored() : null;
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
            for (String each : tree.skipped()) {
                @Nullable SourceFile file = tree.read(each);
                if (file != null && stages.quiz().apply(file).meant()) {
                    found.add(Unread.skipped(each));
                }
            }
            checked.forEach(each -> found.addAll(each.found()));
            found.addAll(new BankPass(stages.bankRules(), checked, tree, settings).run());
            Diagnostics judged =
                    Diagnostics.of(found.stream().flatMap(settings.rules()::apply).toList());
            Set<String> bad = new HashSet<>();
            judged.atLeast(Severity.ERROR).forEach(each -> bad.add(each.place().path()));
            if (site != null) {
                site.list(bad);
            }
            return new Analysis(
                    tree.quizzes().size(),
                    checked.stream().mapToInt(CheckedFile::questions).sum(),
                    judged,
                    Diagnostics.of(List.of()),
                    checked.stream().mapToInt(this::ignored).sum(),
                    quizzes.stream().filter(path -> !bad.contains(path)).toList(),
                    quizzes.stream().filter(bad::contains).toList(),
                    hashes(bad));
        }

        private int ignored(CheckedFile file) {
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

        void render(Analysis analysis) throws IOException {
            SiteBuild build = Objects.requireNonNull(site);
            List<QuizCollection> collections = new ArrayList<>();
            for (String path : tree.collections()) {
                if (analysis.hashes().containsKey(path)
                        && read(path, analysis, stages.collection())
                                instanceof QuizCollection collection) {
                    collections.add(collection);
                }
            }
            build.folders(collections);
            for (String path : analysis.valid()) {
                @Nullable Diagnostic bug =
                        read(path, analysis, stages.quiz()) instanceof Quiz quiz
                                ? build.add(quiz)
                                : null;
                if (bug != null) {
                    throw new IOException("`" + path + "`: " + bug.message());
                }
            }
            build.list(List.of());
        }

        private @Nullable Authored read(
                String path, Analysis analysis, Function<SourceFile, Reading> reader)
                throws IOException {
            Opened opened = tree.open(path, SourceTree.MAX_BYTES);
            if (!(opened instanceof Opened.Content content)
                    || !Sha256.hex(content.bytes()).equals(analysis.hashes().get(path))) {
                throw new IOException("`" + path + "` has changed since it was checked");
            }
            return reader.apply(SourceFile.decode(path, content.bytes())).authored();
        }
    }

    /** Takes a file through the stages. */
    private interface Reader {
        FilePass.Passed read(SourceFile file, String hash);
    }
}
