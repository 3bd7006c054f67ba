package io.github.quizmaven.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.language.document.OpenDocuments;
import io.github.quizmaven.language.folder.SourceFolders;
import io.github.quizmaven.language.folder.WrittenSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken or hostile, and a server that goes on. */
class SturdyServerTest {

    private static final String QUIZ = DiagnosticsWhileTypingTest.QUIZ;

    @TempDir Path folder;

    @Test
    void goesOnAfterNonsense() throws Exception {
        try (Editor editor = Editor.in(folder)) {
            for (String uri :
                    List.of("untitled:1", "file:", "file://%zz", "file://host/a.md", "x", "")) {
                editor.server
                        .getTextDocumentService()
                        .didOpen(
                                new DidOpenTextDocumentParams(
                                        new TextDocumentItem(uri, "markdown", 1, QUIZ)));
                Editor.get(
                        editor.server
                                .getTextDocumentService()
                                .hover(
                                        new HoverParams(
                                                new TextDocumentIdentifier(uri),
                                                new Position(0, 0))));
            }
            editor.change("nobody-opened.md", 7, null, "x");
            editor.open("a.md", QUIZ);
            Position far = new Position(Integer.MAX_VALUE, Integer.MAX_VALUE);
            Position none = new Position(-1, -5);
            editor.change("a.md", 2, new Range(far, none), "");
            editor.change("a.md", 3, new Range(none, far), "# A");

            assertEquals(List.of("0:0-0:0 not-a-quiz"), editor.shows("a.md", 3));
            for (Position each : List.of(far, none)) {
                Editor.get(
                        editor.server
                                .getTextDocumentService()
                                .completion(new CompletionParams(editor.named("a.md"), each)));
                Editor.get(
                        editor.server
                                .getTextDocumentService()
                                .hover(new HoverParams(editor.named("a.md"), each)));
                Editor.get(
                        editor.server
                                .getTextDocumentService()
                                .codeAction(
                                        new CodeActionParams(
                                                editor.named("a.md"),
                                                new Range(each, none),
                                                new CodeActionContext(List.of()))));
            }
            assertEquals(List.of(), List.copyOf(editor.logged));
        }
    }

    @Test
    void readsWhatIsDeepAndLong() throws Exception {
        try (Editor editor = Editor.in(folder)) {
            List<String> texts =
                    List.of(
                            QUIZ + ">".repeat(20_000),
                            QUIZ + "- ".repeat(5_000) + "a",
                            QUIZ + "[".repeat(50_000),
                            "---\n" + "a: {".repeat(10_000) + "\n---\n" + QUIZ,
                            QUIZ + "\u0000\uD800\uFFFF\u2028" + "`".repeat(10_000));
            for (int at = 0; at < texts.size(); at++) {
                String path = at + ".md";
                editor.open(path, texts.get(at));
                editor.told(path, 1);
                Editor.get(
                        editor.server
                                .getTextDocumentService()
                                .documentSymbol(new DocumentSymbolParams(editor.named(path))));
            }
            editor.open("a.md", QUIZ);
            assertTrue(editor.shows("a.md", 1).size() <= 1);
        }
    }

    @Test
    void goesOnWhenAFolderGoesAndComes() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("src/quiz"));
        try (Editor editor = Editor.in(folder)) {
            String path = "src/quiz/a.md";
            editor.open(path, QUIZ.replace("[x]", "[ ]"));
            assertEquals(List.of("4:2-4:5 one-correct-answer"), editor.shows(path, 1));

            Files.delete(inner);
            Files.createFile(inner);
            editor.server
                    .getTextDocumentService()
                    .didSave(new DidSaveTextDocumentParams(editor.named(path)));
            editor.change(path, 2, null, QUIZ);
            Files.delete(inner);
            Files.createDirectories(inner);
            editor.server
                    .getTextDocumentService()
                    .didSave(new DidSaveTextDocumentParams(editor.named(path)));

            assertEquals(List.of(), editor.shows(path, 2));
        }
    }

    @Test
    void keepsWhatWasFoundWhenACheckFails() throws Exception {
        BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
        BlockingQueue<String> log = new LinkedBlockingQueue<>();
        OpenDocuments documents = new OpenDocuments();
        SourceFolders folders =
                new SourceFolders(
                        problem -> {
                            throw new IllegalStateException(problem);
                        });
        Path one = Files.createDirectories(folder.resolve("one/src/quiz")).resolve("a.md");
        Path two = Files.createDirectories(folder.resolve("two/src/quiz")).resolve("b.md");
        try (Worker worker = new Worker(log::add)) {
            Checks checks = new Checks(documents, folders, worker, told::add);
            documents.open(one.toUri().toString(), 1, QUIZ.replace("[x]", "[ ]"));
            checks.changedOutside();
            assertEquals("a.md 1", words(told.poll(1, TimeUnit.MINUTES)));

            Files.writeString(
                    folder.resolve("one/pom.xml"),
                    "<project><properties><quiz.rules>x:off</quiz.rules></properties></project>");
            documents.open(two.toUri().toString(), 1, QUIZ);
            checks.changedOutside();

            assertEquals("b.md 0", words(told.poll(1, TimeUnit.MINUTES)));
            String said = log.poll(1, TimeUnit.MINUTES);
            assertTrue(said.startsWith("the check failed with `java.lang.IllegalState"), said);
            assertEquals(List.of(), List.copyOf(told));
        }
    }

    private static String words(PublishDiagnosticsParams told) {
        return told.getUri().replaceAll(".*/", "") + " " + told.getDiagnostics().size();
    }

    @Test
    void tellsOfFailuresAndGoesOn() throws Exception {
        List<String> log = new ArrayList<>();
        try (Worker worker = new Worker(log::add)) {
            assertEquals(
                    "none",
                    Editor.get(
                            worker.answer(
                                    "the outline",
                                    () -> {
                                        throw new IllegalStateException("a bug");
                                    },
                                    "none")));
            assertEquals("none", Editor.get(worker.answer("hover", () -> endless(1), "none")));
            assertEquals("fine", Editor.get(worker.answer("hover", () -> "fine", "none")));
        }
        assertEquals(2, log.size());
        assertTrue(
                log.get(0)
                        .startsWith(
                                "the outline failed with `java.lang.IllegalStateException: a bug`"
                                        + " at "),
                log.get(0));
    }

    private static String endless(int depth) {
        return endless(depth + 1) + depth;
    }

    @Test
    void endsAsAnEditorAsks() throws Exception {
        Editor sound = Editor.in(folder);
        Editor.get(sound.server.shutdown());
        sound.server.exit();
        assertEquals(0, Editor.get(sound.exit));

        Editor rude = Editor.in(folder);
        rude.server.exit();
        assertEquals(1, Editor.get(rude.exit));

        Editor gone = Editor.in(folder);
        gone.close();
        assertEquals(1, Editor.get(gone.exit));
    }

    @Test
    void servesEditorsOnAPortAndNoBrowser() throws Exception {
        Thread serving;
        try (ServerPort port = new ServerPort(0, WrittenSettings.NONE)) {
            serving = new Thread(() -> serve(port));
            serving.start();
            String initialize =
                    framed(
                            "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}");
            String opened =
                    "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":%s}";

            assertEquals("", answer(port, "POST / HTTP/1.1\r\n" + initialize));
            for (String before :
                    List.of(
                            "",
                            framed("{\"jsonrpc\":\"2.0\",\"method\":\"nobody/knows\"}"),
                            framed(opened.formatted("{}")),
                            framed(opened.formatted("{\"textDocument\":{\"uri\":7}}")),
                            framed("no JSON"))) {
                String answer = answer(port, before + initialize);
                assertTrue(answer.contains("\"hoverProvider\":true"), before + answer);
            }
        }
        serving.join(TimeUnit.MINUTES.toMillis(1));
        assertFalse(serving.isAlive());
    }

    private static void serve(ServerPort port) {
        try {
            port.serve();
        } catch (IOException closed) {
            // By the test.
        }
    }

    private static String framed(String message) {
        return "Content-Length: " + message.length() + "\r\n\r\n" + message;
    }

    /** What is said until the server has said what it can do; empty if it says nothing. */
    private static String answer(ServerPort port, String message) throws IOException {
        StringBuilder said = new StringBuilder();
        try (Socket socket = new Socket("127.0.0.1", port.number())) {
            OutputStream out = socket.getOutputStream();
            out.write(message.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            int next = in.read();
            while (next >= 0 && said.indexOf("serverInfo") < 0) {
                said.append((char) next);
                next = in.read();
            }
        } catch (IOException reset) {
            return said.toString();
        }
        return said.toString();
    }
}
