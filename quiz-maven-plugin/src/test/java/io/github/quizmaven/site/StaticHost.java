package io.github.quizmaven.site;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Serves a folder from a sub-path, as static hosts do, and notes what it was asked for. */
final class StaticHost implements AutoCloseable {

    private final Path folder;
    private final String path;
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /**
     * @param path with a slash at both ends
     */
    StaticHost(Path folder, String path) throws IOException {
        this.folder = folder;
        this.path = path;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String wanted = exchange.getRequestURI().getPath();
            asked.add(wanted);
            Path file = folder.resolve(wanted.substring(Math.min(wanted.length(), path.length())));
            if (!wanted.startsWith(path) || !Files.isRegularFile(file)) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            byte[] content = Files.readAllBytes(file);
            exchange.getResponseHeaders().set("Content-Type", type(file.toString()));
            exchange.sendResponseHeaders(200, content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static String type(String file) {
        return switch (file.substring(file.lastIndexOf('.'))) {
            case ".css" -> "text/css";
            case ".js" -> "text/javascript";
            case ".png" -> "image/png";
            default -> "text/html; charset=utf-8";
        };
    }

    String address(String file) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path + file;
    }

    /** The paths asked for since the last call. */
    List<String> asked() {
        List<String> paths = List.copyOf(asked);
        asked.clear();
        return paths;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
