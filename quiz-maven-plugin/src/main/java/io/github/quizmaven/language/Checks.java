package io.github.quizmaven.language;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.language.document.OpenDocument;
import io.github.quizmaven.language.document.OpenDocuments;
import io.github.quizmaven.language.folder.SourceFolder;
import io.github.quizmaven.language.folder.SourceFolders;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.jspecify.annotations.Nullable;

/**
 * Checks what is open as soon as it changes, and tells the editor. While a check runs, any number
 * of changes make one more; what was found about a version that is no more is dropped.
 */
final class Checks {

    /** How long what is on the disk is taken to be as it was, unless somebody says otherwise. */
    private static final Duration TRUSTED = Duration.ofSeconds(3);

    /** So many times as long as it took to look, it is trusted at least. */
    private static final int PATIENCE = 20;

    /**
     * What was last told about a file.
     *
     * @param document the version
     * @param found what is wrong with it
     */
    record Told(OpenDocument document, List<Diagnostic> found) {}

    private final OpenDocuments documents;
    private final SourceFolders folders;
    private final Worker worker;
    private final Consumer<PublishDiagnosticsParams> editor;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicBoolean stale = new AtomicBoolean(true);
    private final Map<String, Told> told = new HashMap<>();
    private long looked;
    private long trusted;

    /**
     * @param editor hears of diagnostics
     */
    Checks(
            OpenDocuments documents,
            SourceFolders folders,
            Worker worker,
            Consumer<PublishDiagnosticsParams> editor) {
        this.documents = documents;
        this.folders = folders;
        this.worker = worker;
        this.editor = editor;
    }

    /** An open file has changed. */
    void changed() {
        if (waiting.compareAndSet(false, true)) {
            worker.later("the check", this::check);
        }
    }

    /** What is on the disk may have changed, or how it is looked at. */
    void changedOutside() {
        stale.set(true);
        changed();
    }

    /** What was last told about a file; null if nothing was. On the worker's thread. */
    @Nullable Told told(OpenDocument document) {
        return told.get(document.uri());
    }

    private void check() throws Exception {
        waiting.set(false);
        long start = System.nanoTime();
        boolean look = stale.getAndSet(false) || start - looked > trusted;
        if (look) {
            folders.look();
            looked = start;
        }
        Failures failures = new Failures();
        Map<SourceFolder, List<OpenDocument>> byFolder = byFolder(failures);
        if (look) {
            trusted = Math.max(TRUSTED.toNanos(), PATIENCE * (System.nanoTime() - start));
        }
        told.keySet().removeIf(uri -> documents.get(uri) == null);
        for (Map.Entry<SourceFolder, List<OpenDocument>> each : byFolder.entrySet()) {
            failures.keep(() -> check(each.getKey(), each.getValue()));
        }
        failures.end();
    }

    private Map<SourceFolder, List<OpenDocument>> byFolder(Failures failures) {
        Map<SourceFolder, List<OpenDocument>> byFolder = new LinkedHashMap<>();
        for (OpenDocument each : documents.all()) {
            failures.keep(
                    () -> {
                        @Nullable SourceFolder folder = folders.of(each.file());
                        if (folder != null) {
                            byFolder.computeIfAbsent(folder, key -> new ArrayList<>()).add(each);
                        } else if (isNews(each, List.of())) {
                            tell(each, List.of(), List.of());
                        }
                    });
        }
        return byFolder;
    }

    /** What goes wrong with one file or folder, told when the others are done. */
    private static final class Failures {

        private @Nullable Exception first;

        void keep(Worker.Work work) {
            try {
                work.run();
            } catch (Exception failure) {
                first = first == null ? failure : first;
            }
        }

        void end() throws Exception {
            if (first != null) {
                throw first;
            }
        }
    }

    private void check(SourceFolder folder, List<OpenDocument> open) throws IOException {
        Map<String, OpenDocument> byPath = new LinkedHashMap<>();
        Map<String, String> texts = new LinkedHashMap<>();
        for (OpenDocument each : open) {
            String path = folder.path(each.file());
            byPath.put(path, each);
            texts.put(path, each.text().raw());
        }
        Diagnostics found = folder.folder().check(texts);
        Map<String, List<Diagnostic>> ofFile = new HashMap<>();
        for (Diagnostic each : found.all()) {
            ofFile.computeIfAbsent(each.place().path(), path -> new ArrayList<>()).add(each);
        }
        DiagnosticWriter writer = new DiagnosticWriter(folder, byPath);
        for (Map.Entry<String, OpenDocument> each : byPath.entrySet()) {
            OpenDocument document = each.getValue();
            List<Diagnostic> about = ofFile.getOrDefault(each.getKey(), List.of());
            if (isNews(document, about)) {
                tell(document, about, writer.write(document, about));
            }
        }
    }

    private boolean isNews(OpenDocument document, List<Diagnostic> found) {
        @Nullable Told before = told.get(document.uri());
        return before == null || before.document() != document || !before.found().equals(found);
    }

    private void tell(
            OpenDocument document,
            List<Diagnostic> found,
            List<org.eclipse.lsp4j.Diagnostic> written) {
        if (documents.isCurrent(document)) {
            told.put(document.uri(), new Told(document, found));
            editor.accept(
                    new PublishDiagnosticsParams(document.uri(), written, document.version()));
        }
    }

    /** A file is closed: the editor shows nothing of it any more. */
    void closed(String uri) {
        editor.accept(new PublishDiagnosticsParams(uri, List.of()));
        changedOutside();
    }
}
