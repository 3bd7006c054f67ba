package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.language.Editor;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language server as editors start it: by Maven, where there need be no POM, or by Java. */
class LanguageServerIT {

    private static final String QUIZ = "# A\n\n## Which one?\n\n- [x] one\n- [] two\n";

    private static final String LISTENS = "[INFO] the language server listens on 127.0.0.1:";

    @TempDir Path temporary;

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void listensOnAPortInAnyFolder(Maven maven) throws Exception {
        Path folder = maven.emptyFolder("editor");
        Process process = maven.begin(folder, goal());
        try (BufferedReader log =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int port = port(log);

            try (Socket socket = new Socket("127.0.0.1", port)) {
                assertShows(Editor.in(folder, socket.getInputStream(), socket.getOutputStream()));
            }
            try (Socket socket = new Socket("127.0.0.1", port)) {
                assertShows(Editor.in(folder, socket.getInputStream(), socket.getOutputStream()));
            }
        } finally {
            process.destroy();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        }
    }

    private static int port(BufferedReader log) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = log.readLine();
        while (line != null && !line.startsWith(LISTENS)) {
            lines.add(line);
            line = log.readLine();
        }
        assertTrue(line != null, lines.toString());
        return Integer.parseInt(line.substring(LISTENS.length(), line.indexOf(": Ctrl-C")));
    }

    private static String goal() {
        return "io.github.quizmaven:quiz-maven-plugin:"
                + System.getProperty("it.version")
                + ":language-server";
    }

    private static void assertShows(Editor editor) throws Exception {
        editor.open("a.md", QUIZ);
        assertTrue(editor.shows("a.md", 1).contains("5:2-5:4 malformed-marker"));
        editor.end();
    }

    @Test
    void talksByStandardOutputAndSaysNothingElseThere() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process =
                new ProcessBuilder(java, "-jar", System.getProperty("it.languageServer"))
                        .directory(temporary.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            assertShows(
                    Editor.in(
                            temporary,
                            recorded(process.getInputStream(), said),
                            process.getOutputStream()));
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        } finally {
            process.destroy();
        }
        assertEquals(0, process.exitValue());
        assertEquals("", withoutMessages(said.toString(StandardCharsets.UTF_8)));
    }

    private static InputStream recorded(InputStream in, ByteArrayOutputStream said) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int next = super.read();
                if (next >= 0) {
                    said.write(next);
                }
                return next;
            }

            @Override
            public int read(byte[] bytes, int start, int length) throws IOException {
                int count = super.read(bytes, start, length);
                said.write(bytes, start, Math.max(0, count));
                return count;
            }
        };
    }

    /** What is left of an output in which all characters are of one byte. */
    private static String withoutMessages(String said) {
        String head = "Content-Length: ";
        String left = said;
        while (left.startsWith(head)) {
            int end = left.indexOf("\r\n\r\n");
            int length = Integer.parseInt(left.substring(head.length(), end));
            left = left.substring(end + 4 + length);
        }
        return left;
    }
}
