package io.github.quizmaven.language;

import io.github.quizmaven.language.folder.WrittenSettings;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageProducer;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** One editor, from its first message until it ends the server or goes away. */
final class Connection {

    /** Tells of each editor that goes away, with a trace, unless it is told not to. */
    private static final Logger STREAMS = Logger.getLogger(StreamMessageProducer.class.getName());

    static {
        STREAMS.setLevel(Level.WARNING);
    }

    private Connection() {}

    /**
     * Serves an editor.
     *
     * @param settings what the command line sets
     * @return the exit code of a server that serves no other
     */
    static int serve(InputStream in, OutputStream out, WrittenSettings settings)
            throws InterruptedException {
        QuizServer server = new QuizServer(settings);
        ExecutorService threads =
                Executors.newCachedThreadPool(
                        work -> {
                            Thread thread = new Thread(work, "quiz-language-io");
                            thread.setDaemon(true);
                            return thread;
                        });
        try {
            Launcher<LanguageClient> launcher =
                    new LSPLauncher.Builder<LanguageClient>()
                            .setLocalService(server)
                            .setRemoteInterface(LanguageClient.class)
                            .setInput(in)
                            .setOutput(out)
                            .setExecutorService(threads)
                            .create();
            server.connect(launcher.getRemoteProxy());
            Future<Void> listening = launcher.startListening();
            CompletableFuture<Integer> gone =
                    CompletableFuture.supplyAsync(() -> whenOver(listening), threads);
            return (int) CompletableFuture.anyOf(server.end(), gone).get();
        } catch (ExecutionException failure) {
            return 1;
        } finally {
            server.exit();
            threads.shutdownNow();
        }
    }

    /** The exit code if the editor went away without a word. */
    private static int whenOver(Future<Void> listening) {
        try {
            listening.get();
        } catch (InterruptedException | ExecutionException over) {
            return 1;
        }
        return 1;
    }
}
