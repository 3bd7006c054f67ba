package io.github.quizmaven.language;

import io.github.quizmaven.language.document.DocumentUri;
import io.github.quizmaven.language.document.OpenDocuments;
import io.github.quizmaven.language.folder.EditorSettings;
import io.github.quizmaven.language.folder.SourceFolders;
import io.github.quizmaven.language.folder.WrittenSettings;
import io.github.quizmaven.pipeline.BuiltIn;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.jspecify.annotations.Nullable;

/** A language server for quizzes, which talks with one editor. */
final class QuizServer implements LanguageServer {

    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final CompletableFuture<LanguageClient> client = new CompletableFuture<>();
    private final OpenDocuments documents = new OpenDocuments();
    private final Worker worker = new Worker(text -> log(MessageType.Error, text));
    private final SourceFolders folders = new SourceFolders(text -> log(MessageType.Warning, text));
    private final Checks checks =
            new Checks(
                    documents,
                    folders,
                    worker,
                    found -> client.thenAccept(editor -> editor.publishDiagnostics(found)));
    private final DocumentRequests ofDocuments =
            new DocumentRequests(documents, folders, worker, checks);
    private final WorkspaceRequests ofWorkspace =
            new WorkspaceRequests(folders, worker, checks, client);
    private boolean shutDown;

    /**
     * @param outer what the command line sets
     */
    QuizServer(WrittenSettings outer) {
        folders.outer(outer);
    }

    /** Takes the editor's side of the connection. */
    void connect(LanguageClient editor) {
        client.complete(editor);
    }

    /** Is completed when the editor ends the server, with the exit code. */
    CompletableFuture<Integer> end() {
        return end;
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        ofDocuments.initialize(params.getCapabilities());
        ofWorkspace.initialize(
                params.getCapabilities(),
                workspaces(params),
                EditorSettings.read(params.getInitializationOptions()));
        // The editor reads the answer while what the first check needs is loaded.
        worker.later("loading", BuiltIn.pipeline()::prepare);
        @Nullable String version = QuizServer.class.getPackage().getImplementationVersion();
        return CompletableFuture.completedFuture(
                new InitializeResult(capabilities(), new ServerInfo("quiz-maven-plugin", version)));
    }

    @Override
    public void initialized(InitializedParams params) {
        ofWorkspace.initialized();
    }

    private static List<Path> workspaces(InitializeParams params) {
        @Nullable List<WorkspaceFolder> folders = params.getWorkspaceFolders();
        Stream<String> uris =
                folders == null ? oldRoot(params) : folders.stream().map(WorkspaceFolder::getUri);
        return uris.map(DocumentUri::path).filter(Objects::nonNull).toList();
    }

    // Editors that know no workspace folders still name a root.
    @SuppressWarnings("deprecation")
    private static Stream<String> oldRoot(InitializeParams params) {
        return Stream.ofNullable(params.getRootUri());
    }

    private static ServerCapabilities capabilities() {
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        can.setTextDocumentSync(sync);
        can.setCompletionProvider(new CompletionOptions(false, List.of("#", ":", " ", "-", ",")));
        can.setHoverProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setDefinitionProvider(true);
        can.setCodeActionProvider(
                new CodeActionOptions(
                        List.of(CodeActionKind.QuickFix, CodeActionKind.SourceFixAll)));
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        can.setWorkspace(new WorkspaceServerCapabilities(folders));
        return can;
    }

    private void log(MessageType type, String text) {
        client.thenAccept(
                editor -> {
                    MessageParams message = new MessageParams(type, text);
                    editor.logMessage(message);
                    if (type == MessageType.Warning) {
                        // What the user has set is the user's to change.
                        editor.showMessage(message);
                    }
                });
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        shutDown = true;
        return worker.answer("the end", Object::new, new Object());
    }

    @Override
    public void exit() {
        worker.close();
        end.complete(shutDown ? 0 : 1);
    }

    @Override
    public DocumentRequests getTextDocumentService() {
        return ofDocuments;
    }

    @Override
    public WorkspaceRequests getWorkspaceService() {
        return ofWorkspace;
    }
}
