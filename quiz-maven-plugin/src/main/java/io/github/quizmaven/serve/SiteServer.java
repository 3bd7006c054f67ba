package io.github.quizmaven.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Shows a site to browsers, and nothing else of the machine. It listens on one address and answers
 * only those who call it by that name, so that no page of the web can reach it by a name of its
 * own.
 */
public final class SiteServer implements Closeable {

    private static final int MOST_PORTS = 20;

    /** Else the body of an answer waits until its head was acknowledged, which takes 40 ms. */
    private static final String AT_ONCE = "sun.net.httpserver.nodelay";

    /** Files whose names change with their content. */
    private static final Pattern LASTING = Pattern.compile("assets/[a-z]++-[0-9a-f]++\\.[a-z]++");

    private static final String CACHE = "Cache-Control";
    private static final String FOREVER = "max-age=31536000, immutable";
    private static final String PAGE = "page=/";

    /** What addresses in numbers are made of, those of IPv6 only between brackets. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?:[0-9.]++|\\[[0-9a-f:.]++\\])(?::[0-9]++)?+");

    private final LastGood site;
    private final Listeners listeners = new Listeners();
    private final HttpServer server;
    private final ExecutorService threads;
    private final Set<String> names;
    private final boolean everywhere;

    private SiteServer(LastGood site, HttpServer server) {
        this.site = site;
        this.server = server;
        this.threads =
                Executors.newCachedThreadPool(
                        work -> {
                            Thread thread = new Thread(work, "quiz-serve");
                            thread.setDaemon(true);
                            return thread;
                        });
        int port = server.getAddress().getPort();
        String address = server.getAddress().getAddress().getHostAddress();
        this.names = Set.of(address + ":" + port, "localhost:" + port, "[::1]:" + port);
        this.everywhere = server.getAddress().getAddress().isAnyLocalAddress();
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Starts to listen.
     *
     * @param port the first one to try; the next ones follow while they are taken. 0: any
     * @throws IOException if none is free
     */
    public static SiteServer start(InetAddress address, int port, LastGood site)
            throws IOException {
        System.setProperty(AT_ONCE, "true");
        for (int at = port; ; at++) {
            try {
                return new SiteServer(
                        site, HttpServer.create(new InetSocketAddress(address, at), 0));
            } catch (BindException taken) {
                if (at == port + MOST_PORTS || at == 0xFFFF) {
                    throw new IOException(
                            "no port from %d to %d is free: choose another `quiz.port`"
                                    .formatted(port, at),
                            taken);
                }
            }
        }
    }

    /** Where browsers find the site. */
    public String address() {
        InetSocketAddress at = server.getAddress();
        String host = at.getAddress().getHostAddress();
        return "http://%s:%d/"
                .formatted(host.contains(":") ? "[" + host + "]" : host, at.getPort());
    }

    /** Tells the pages that are open. */
    public void tell(Build build) {
        listeners.tell(build);
    }

    @Override
    public void close() {
        listeners.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            @Nullable String path = exchange.getRequestURI().getPath();
            @Nullable String host = exchange.getRequestHeaders().getFirst("Host");
            String method = exchange.getRequestMethod();
            if (host == null || !isOurs(host)) {
                refuse(exchange, 403, "not served under this name");
            } else if (!method.equals("GET") && !method.equals("HEAD")) {
                refuse(exchange, 405, "only read");
            } else if (path == null || !path.startsWith("/")) {
                refuse(exchange, 400, "no path");
            } else if (path.equals(LivePage.FOLDER + "events")) {
                listen(exchange);
            } else {
                send(exchange, path);
            }
        }
    }

    /** Where the server is reached under many addresses, an address is ours, but no name is. */
    private boolean isOurs(String host) {
        return names.contains(host) || everywhere && ADDRESS.matcher(host).matches();
    }

    private void listen(HttpExchange exchange) throws IOException {
        @Nullable String query = exchange.getRequestURI().getQuery();
        String page =
                query != null && query.startsWith(PAGE) ? query.substring(PAGE.length() - 1) : "/";
        head(exchange, "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        try {
            listeners.serve(exchange.getResponseBody(), () -> hash(page));
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    /** What tells whether a page is still as it was sent. */
    private String hash(String path) throws IOException {
        return LivePage.hash(site.read(file(path)).orElseGet(LivePage::absent));
    }

    private static String file(String path) {
        return path.substring(1) + (path.endsWith("/") ? "index.html" : "");
    }

    private void send(HttpExchange exchange, String path) throws IOException {
        // Those of a page are called with their hashes.
        if (path.startsWith(LivePage.FOLDER) && exchange.getRequestURI().getQuery() != null) {
            exchange.getResponseHeaders().set(CACHE, FOREVER);
        }
        if (path.equals(LivePage.FOLDER + "live.js")) {
            send(exchange, 200, MediaType.SCRIPT, LivePage.resource("live.js"));
            return;
        }
        if (path.equals(LivePage.FOLDER + "live.css")) {
            send(exchange, 200, MediaType.STYLE, LivePage.resource("live.css"));
            return;
        }
        String file = file(path);
        Optional<byte[]> content = site.read(file);
        if (content.isPresent()) {
            String type = MediaType.of(file);
            boolean page = type.equals(MediaType.HTML);
            if (LASTING.matcher(file).matches()) {
                exchange.getResponseHeaders().set(CACHE, FOREVER);
            }
            send(exchange, 200, type, page ? LivePage.of(content.get()) : content.get());
        } else if (site.isFolder(file)) {
            head(exchange, MediaType.HTML);
            exchange.getResponseHeaders()
                    .set("Location", exchange.getRequestURI().getRawPath() + "/");
            exchange.sendResponseHeaders(302, -1);
        } else {
            send(exchange, 404, MediaType.HTML, LivePage.missing());
        }
    }

    private static void refuse(HttpExchange exchange, int status, String why) throws IOException {
        send(
                exchange,
                status,
                "text/plain; charset=utf-8",
                (why + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content)
            throws IOException {
        head(exchange, type);
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
        } else {
            // A length of zero would mean that it is not known.
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    private static void head(HttpExchange exchange, String type) {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().putIfAbsent(CACHE, List.of("no-store"));
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    }
}
