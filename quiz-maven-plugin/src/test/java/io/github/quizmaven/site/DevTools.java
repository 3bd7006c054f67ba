package io.github.quizmaven.site;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A browser's own protocol with nothing in between, where thousands of commands have to be fast:
 * JSON over a web socket, commands with numbers, and events.
 */
final class DevTools implements AutoCloseable {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final int PATIENCE_SECONDS = 30;

    private final AtomicLong last = new AtomicLong();
    private final Map<Long, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonNode>> watchers = new ConcurrentHashMap<>();
    private final WebSocket socket;

    DevTools(URI address) {
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(address, new Reader())
                        .join();
    }

    /** To the whole browser whose debugger listens at a host and port. */
    static DevTools of(String debugger) {
        URI version = URI.create("http://" + debugger + "/json/version");
        String answer =
                HttpClient.newHttpClient()
                        .sendAsync(HttpRequest.newBuilder(version).build(), BodyHandlers.ofString())
                        .join()
                        .body();
        String address = MAPPER.readTree(answer).get("webSocketDebuggerUrl").asString();
        return new DevTools(URI.create(address));
    }

    /** Has the events of a session told, on the thread that reads. */
    void watch(String session, Consumer<JsonNode> watcher) {
        watchers.put(session, watcher);
    }

    /** Sends a command and does not wait for what comes of it. */
    CompletableFuture<JsonNode> send(String session, String method, Map<String, ?> parameters) {
        long id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        Map<String, Object> command =
                session.isEmpty()
                        ? Map.of("id", id, "method", method, "params", parameters)
                        : Map.of(
                                "id",
                                id,
                                "method",
                                method,
                                "params",
                                parameters,
                                "sessionId",
                                session);
        socket.sendText(MAPPER.writeValueAsString(command), true).join();
        return answer;
    }

    JsonNode call(String session, String method, Map<String, ?> parameters) {
        return await(send(session, method, parameters), method);
    }

    static <T> T await(CompletableFuture<T> answer, String what) {
        try {
            return answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (RuntimeException failure) {
            throw new AssertionError(what + ": " + failure.getMessage(), failure);
        }
    }

    private void read(JsonNode message) {
        if (message.has("id")) {
            CompletableFuture<JsonNode> answer = asked.remove(message.get("id").asLong());
            if (message.has("error")) {
                answer.completeExceptionally(new AssertionError(message.toString()));
            } else {
                answer.complete(message.get("result"));
            }
        } else if (message.has("sessionId")) {
            Consumer<JsonNode> watcher = watchers.get(message.get("sessionId").asString());
            if (watcher != null) {
                watcher.accept(message);
            }
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    /** Puts the parts of messages together. */
    private final class Reader implements WebSocket.Listener {

        private final StringBuilder parts = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket from, CharSequence part, boolean whole) {
            parts.append(part);
            if (whole) {
                read(MAPPER.readTree(parts.toString()));
                parts.setLength(0);
            }
            from.request(1);
            return null;
        }
    }
}
