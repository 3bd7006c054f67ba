package io.github.quizmaven.language;

import io.github.quizmaven.language.folder.WrittenSettings;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.Pipe;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/** An editor without a window, by the protocol's own library, and a server that it talks with. */
public final class Editor implements LanguageClient, AutoCloseable {

    private static final int SECONDS = 60;

    private final Map<String, BlockingQueue<PublishDiagnosticsParams>> published =
            new ConcurrentHashMap<>();
    final BlockingQueue<MessageParams> logged = new LinkedBlockingQueue<>();
    final BlockingQueue<MessageParams> shown = new LinkedBlockingQueue<>();
    final Path folder;
    final LanguageServer server;
    final CompletableFuture<Integer> exit;
    private final List<Closeable> open;
    private Object configuration;

    private Editor(
            Path folder,
            InputStream in,
            OutputStream out,
            CompletableFuture<Integer> exit,
            List<Closeable> open) {
        this.folder = folder;
        this.exit = exit;
        this.open = open;
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, in, out);
        launcher.startListening();
        this.server = launcher.getRemoteProxy();
    }

    private static Editor of(Path folder, WrittenSettings settings) throws IOException {
        Pipe toServer = Pipe.open();
        Pipe toEditor = Pipe.open();
        CompletableFuture<Integer> exit =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return Connection.serve(
                                        Channels.newInputStream(toServer.source()),
                                        Channels.newOutputStream(toEditor.sink()),
                                        settings);
                            } catch (InterruptedException end) {
                                return -1;
                            }
                        });
        return new Editor(
                folder,
                Channels.newInputStream(toEditor.source()),
                Channels.newOutputStream(toServer.sink()),
                exit,
                List.of(toServer.sink(), toServer.source(), toEditor.sink(), toEditor.source()));
    }

    /** Opens a folder by a server of another process. */
    public static Editor in(Path folder, InputStream in, OutputStream out) throws Exception {
        Editor editor = new Editor(folder, in, out, new CompletableFuture<>(), List.of());
        editor.start(params(folder));
        return editor;
    }

    private static InitializeParams params(Path folder) {
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.setWorkspaceFolders(
                List.of(new WorkspaceFolder(folder.toUri().toString(), "quizzes")));
        return params;
    }

    /** Opens a folder with nothing set. */
    static Editor in(Path folder) throws Exception {
        return in(folder, null, WrittenSettings.NONE);
    }

    /**
     * Opens a folder.
     *
     * @param options the editor's settings, or null
     * @param outer those of a command line
     */
    static Editor in(Path folder, Object options, WrittenSettings outer) throws Exception {
        Editor editor = of(folder, outer);
        InitializeParams params = params(folder);
        params.setInitializationOptions(options);
        editor.start(params);
        return editor;
    }

    /** Opens a folder as editors that can do more do: the server asks for settings. */
    static Editor asked(Path folder, Object configuration) throws Exception {
        Editor editor = of(folder, WrittenSettings.NONE);
        editor.configuration = configuration;
        WorkspaceClientCapabilities can = new WorkspaceClientCapabilities();
        can.setConfiguration(true);
        can.setWorkspaceEdit(new WorkspaceEditCapabilities());
        can.getWorkspaceEdit().setDocumentChanges(true);
        InitializeParams params = params(folder);
        params.getCapabilities().setWorkspace(can);
        editor.start(params);
        return editor;
    }

    private void start(InitializeParams params) throws Exception {
        server.initialize(params).get(SECONDS, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
    }

    /** Answers the server's question with other settings from now on. */
    void configure(Object other) {
        configuration = other;
    }

    String uri(String path) {
        return folder.resolve(path).toUri().toString();
    }

    TextDocumentIdentifier named(String path) {
        return new TextDocumentIdentifier(uri(path));
    }

    public void open(String path, String text) {
        server.getTextDocumentService()
                .didOpen(
                        new DidOpenTextDocumentParams(
                                new TextDocumentItem(uri(path), "markdown", 1, text)));
    }

    /** Replaces a part of an open file, or all of it where the part is null. */
    void change(String path, int version, Range part, String text) {
        TextDocumentContentChangeEvent event =
                part == null
                        ? new TextDocumentContentChangeEvent(text)
                        : new TextDocumentContentChangeEvent(part, text);
        server.getTextDocumentService()
                .didChange(
                        new DidChangeTextDocumentParams(
                                new VersionedTextDocumentIdentifier(uri(path), version),
                                List.of(event)));
    }

    /**
     * What is shown of a file's version, in an editor's words: {@code line:character-line:character
     * rule}.
     */
    public List<String> shows(String path, int version) throws Exception {
        return told(path, version).getDiagnostics().stream().map(Editor::words).toList();
    }

    static String words(org.eclipse.lsp4j.Diagnostic each) {
        return words(each.getRange()) + " " + each.getCode().getLeft();
    }

    static String words(Range range) {
        Position start = range.getStart();
        Position end = range.getEnd();
        return "%d:%d-%d:%d"
                .formatted(
                        start.getLine(), start.getCharacter(), end.getLine(), end.getCharacter());
    }

    PublishDiagnosticsParams told(String path, int version) throws Exception {
        PublishDiagnosticsParams next = next(path);
        while (next.getVersion() == null || next.getVersion() != version) {
            next = next(path);
        }
        return next;
    }

    /** What is told next of a file. */
    PublishDiagnosticsParams next(String path) throws Exception {
        PublishDiagnosticsParams next = published(uri(path)).poll(SECONDS, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing more about " + path);
        }
        return next;
    }

    private BlockingQueue<PublishDiagnosticsParams> published(String uri) {
        return published.computeIfAbsent(uri, each -> new LinkedBlockingQueue<>());
    }

    /** What was told of a file while nobody looked, without waiting. */
    List<PublishDiagnosticsParams> rest(String path) {
        List<PublishDiagnosticsParams> rest = new ArrayList<>();
        published(uri(path)).drainTo(rest);
        return rest;
    }

    /** Ends the server as the protocol wants it. */
    public void end() throws Exception {
        get(server.shutdown());
        server.exit();
    }

    static <T> T get(CompletableFuture<T> answer) throws Exception {
        return answer.get(SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published(diagnostics.getUri()).add(diagnostics);
    }

    @Override
    public void logMessage(MessageParams message) {
        logged.add(message);
    }

    @Override
    public void showMessage(MessageParams message) {
        shown.add(message);
    }

    @Override
    public CompletableFuture<List<Object>> configuration(ConfigurationParams params) {
        List<Object> answer = new ArrayList<>();
        answer.add(configuration);
        return CompletableFuture.completedFuture(answer);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new AssertionError("nobody measures authors");
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams ask) {
        throw new AssertionError("nobody is asked");
    }

    @Override
    public void close() throws IOException {
        for (Closeable each : open) {
            each.close();
        }
    }
}
