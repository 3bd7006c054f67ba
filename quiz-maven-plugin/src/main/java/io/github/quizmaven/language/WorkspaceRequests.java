package io.github.quizmaven.language;

import io.github.quizmaven.language.document.DocumentUri;
import io.github.quizmaven.language.folder.EditorSettings;
import io.github.quizmaven.language.folder.SourceFolders;
import io.github.quizmaven.language.folder.WrittenSettings;
import io.github.quizmaven.source.folder.FileRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** What an editor tells about its folders, files and settings. */
final class WorkspaceRequests implements WorkspaceService {

    private static final String SECTION = "quiz";

    private final SourceFolders folders;
    private final Worker worker;
    private final Checks checks;
    private final CompletableFuture<LanguageClient> client;
    private final List<Path> workspaces = new ArrayList<>();
    private WrittenSettings first = WrittenSettings.NONE;
    private boolean asks;
    private boolean watches;

    WorkspaceRequests(
            SourceFolders folders,
            Worker worker,
            Checks checks,
            CompletableFuture<LanguageClient> client) {
        this.folders = folders;
        this.worker = worker;
        this.checks = checks;
        this.client = client;
    }

    /**
     * Takes what the editor can do, and its folders.
     *
     * @param settings those that hold where later ones say nothing
     */
    void initialize(
            @Nullable ClientCapabilities capabilities, List<Path> open, WrittenSettings settings) {
        first = settings;
        workspaces.addAll(open);
        worker.later("setting up", () -> set(List.copyOf(open), settings));
        @Nullable WorkspaceClientCapabilities can =
                capabilities == null ? null : capabilities.getWorkspace();
        asks = can != null && Boolean.TRUE.equals(can.getConfiguration());
        watches =
                can != null
                        && can.getDidChangeWatchedFiles() != null
                        && Boolean.TRUE.equals(
                                can.getDidChangeWatchedFiles().getDynamicRegistration());
    }

    private void set(List<Path> open, WrittenSettings settings) {
        folders.workspaces(open);
        folders.editor(settings);
    }

    /** The editor is ready to be asked. */
    void initialized() {
        if (watches) {
            FileSystemWatcher all = new FileSystemWatcher(Either.forLeft("**/*"));
            Registration watching =
                    new Registration(
                            "quiz-files",
                            "workspace/didChangeWatchedFiles",
                            new DidChangeWatchedFilesRegistrationOptions(List.of(all)));
            client.thenAccept(
                    editor -> editor.registerCapability(new RegistrationParams(List.of(watching))));
        }
        ask();
    }

    private void ask() {
        if (!asks) {
            return;
        }
        ConfigurationItem item = new ConfigurationItem();
        item.setSection(SECTION);
        client.thenCompose(editor -> editor.configuration(new ConfigurationParams(List.of(item))))
                .thenAccept(
                        values ->
                                values.stream()
                                        .filter(Objects::nonNull)
                                        .limit(1)
                                        .forEach(this::set));
    }

    private void set(Object settings) {
        worker.later(
                "the settings",
                () -> {
                    folders.editor(EditorSettings.read(settings).over(first));
                    // Not before: a check that waits already would be taken for the one after.
                    checks.changedOutside();
                });
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        if (asks) {
            ask();
        } else {
            set(params.getSettings());
        }
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        if (params.getChanges().stream().anyMatch(each -> isLookedAt(each.getUri()))) {
            checks.changedOutside();
        }
    }

    /** Whether it is not only a build that writes there, or a tool that keeps something. */
    private boolean isLookedAt(String uri) {
        @Nullable Path path = DocumentUri.path(uri);
        if (path == null) {
            return false;
        }
        Path seen =
                workspaces.stream()
                        .filter(path::startsWith)
                        .findFirst()
                        .map(each -> each.relativize(path))
                        .orElse(path);
        return StreamSupport.stream(seen.spliterator(), false)
                .allMatch(name -> FileRole.isOpen(name.toString()));
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        workspaces.removeAll(paths(params.getEvent().getRemoved()));
        workspaces.addAll(paths(params.getEvent().getAdded()));
        List<Path> now = List.copyOf(workspaces);
        worker.later(
                "the folders",
                () -> {
                    folders.workspaces(now);
                    checks.changedOutside();
                });
    }

    private static List<Path> paths(List<WorkspaceFolder> folders) {
        return folders.stream()
                .map(WorkspaceFolder::getUri)
                .flatMap(each -> Stream.ofNullable(DocumentUri.path(each)))
                .toList();
    }
}
