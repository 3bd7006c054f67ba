package io.github.quizmaven.language;

import io.github.quizmaven.language.folder.WrittenSettings;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Waits on a port of this machine for editors, and serves each. A page of the web that a browser
 * shows on this machine can reach the port, too: who does not begin as editors do is sent away.
 */
public final class ServerPort implements Closeable {

    private static final int MOST_WAITING = 8;

    /** What each message of the protocol begins with, and no request of a browser. */
    private static final byte[] BEGINNING = "Content-".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;
    private final WrittenSettings settings;

    /**
     * @param port 0 for any that is free
     * @param settings what the command line sets
     */
    public ServerPort(int port, WrittenSettings settings) throws IOException {
        this.socket = new ServerSocket(port, MOST_WAITING, InetAddress.getLoopbackAddress());
        this.settings = settings;
    }

    public int number() {
        return socket.getLocalPort();
    }

    /** Serves editors until it is closed. */
    public void serve() throws IOException {
        while (!socket.isClosed()) {
            Socket editor = socket.accept();
            Thread thread = new Thread(() -> serve(editor), "quiz-language-editor");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void serve(Socket editor) {
        try (editor;
                InputStream in = new BufferedInputStream(editor.getInputStream())) {
            in.mark(BEGINNING.length);
            if (Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING)) {
                in.reset();
                Connection.serve(in, editor.getOutputStream(), settings);
            }
        } catch (IOException gone) {
            // The next editor has its chance.
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
