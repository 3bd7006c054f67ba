package io.github.quizmaven.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;

/** A tab that takes input events as fast as a page can, and tells when it has arrived anywhere. */
final class WalkTab {

    private final DevTools tools;
    private final String session;
    private int width = 0;
    private volatile CompletableFuture<Boolean> arrival = new CompletableFuture<>();

    /**
     * Opens an empty tab in a profile; a script runs before those of its pages. One that is not
     * shown is not drawn, takes half of the time and all input but a finger's.
     */
    WalkTab(DevTools tools, String context, String before, boolean shown) {
        this.tools = tools;
        JsonNode target =
                tools.call(
                        "",
                        "Target.createTarget",
                        Map.of(
                                "url",
                                "about:blank",
                                "browserContextId",
                                context,
                                shown ? "newWindow" : "hidden",
                                true));
        session =
                tools.call(
                                "",
                                "Target.attachToTarget",
                                Map.of(
                                        "targetId",
                                        target.get("targetId").asString(),
                                        "flatten",
                                        true))
                        .get("sessionId")
                        .asString();
        tools.watch(session, this::told);
        call("Page.enable", Map.of());
        call("Page.addScriptToEvaluateOnNewDocument", Map.of("source", before));
        call("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    private void told(JsonNode event) {
        String method = event.get("method").asString();
        boolean restored =
                method.equals("Page.frameNavigated")
                        && event.get("params")
                                .path("type")
                                .asString("")
                                .equals("BackForwardCacheRestore");
        if (restored
                || method.equals("Page.domContentEventFired")
                || method.equals("Page.navigatedWithinDocument")) {
            arrival.complete(restored);
        }
    }

    private JsonNode call(String method, Map<String, ?> parameters) {
        return tools.call(session, method, parameters);
    }

    void size(int width, int height, boolean touch) {
        if (this.width == width) {
            return;
        }
        this.width = width;
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        call("Emulation.setTouchEmulationEnabled", Map.of("enabled", touch));
    }

    /** Forgets where it was before. */
    void forget() {
        call("Page.resetNavigationHistory", Map.of());
    }

    void open(Path page) {
        arriving(() -> call("Page.navigate", Map.of("url", page.toUri().toString())));
    }

    void reload() {
        arriving(() -> call("Page.reload", Map.of()));
    }

    /** Goes on by so many steps of the history, if there are as many. */
    boolean travel(int by) {
        JsonNode history = call("Page.getNavigationHistory", Map.of());
        int to = history.get("currentIndex").asInt() + by;
        JsonNode entries = history.get("entries");
        boolean possible =
                to >= 0
                        && to < entries.size()
                        && !entries.get(to).get("url").asString().startsWith("about:");
        if (possible) {
            int entry = entries.get(to).get("id").asInt();
            arriving(() -> call("Page.navigateToHistoryEntry", Map.of("entryId", entry)));
        }
        return possible;
    }

    /** Does what leads to another place, and waits until the tab is there. */
    void arriving(Runnable action) {
        arrival = new CompletableFuture<>();
        action.run();
        DevTools.await(arrival, "to arrive");
    }

    JsonNode evaluate(String expression) {
        JsonNode answer =
                call(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "returnByValue",
                                true,
                                "awaitPromise",
                                true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.get("result").path("value");
    }

    /** Presses and lets go as often as told, as fast as a hand cannot. */
    void click(int x, int y, int times) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (int click = 1; click <= times; click++) {
            events.add(mouse("mousePressed", "left", x, y, click));
            events.add(mouse("mouseReleased", "left", x, y, click));
        }
        input("Input.dispatchMouseEvent", events);
    }

    void drag(int x, int y, int way) {
        input(
                "Input.dispatchMouseEvent",
                List.of(
                        mouse("mouseMoved", "none", x, y, 0),
                        mouse("mousePressed", "left", x, y, 1),
                        mouse("mouseMoved", "left", x, y + way / 2, 0),
                        mouse("mouseMoved", "left", x, y + way, 0),
                        mouse("mouseReleased", "left", x, y + way, 1)));
    }

    private static Map<String, Object> mouse(String type, String button, int x, int y, int clicks) {
        return Map.of("type", type, "button", button, "clickCount", clicks, "x", x, "y", y);
    }

    /** A finger; what comes of it is a click like another. */
    void tap(int x, int y) {
        evaluate("expectTap()");
        List<?> finger = List.of(Map.of("x", x, "y", y));
        // No time goes by between two touches, and without this they would be a double tap.
        input(
                "Input.dispatchTouchEvent",
                List.of(
                        Map.of("type", "touchStart", "touchPoints", finger),
                        Map.of("type", "touchCancel", "touchPoints", List.of()),
                        Map.of("type", "touchStart", "touchPoints", finger),
                        Map.of("type", "touchEnd", "touchPoints", List.of())));
        evaluate("tapped");
    }

    void press(WalkKey... keys) {
        List<Map<String, Object>> events = new ArrayList<>();
        for (WalkKey key : keys) {
            events.add(key.event(key.text().isEmpty() ? "rawKeyDown" : "keyDown"));
            events.add(key.event("keyUp"));
        }
        input("Input.dispatchKeyEvent", events);
    }

    /** Sends all of them at once; the last is answered when the page has seen them. */
    private void input(String method, List<Map<String, Object>> events) {
        List<CompletableFuture<JsonNode>> sent =
                events.stream().map(event -> tools.send(session, method, event)).toList();
        sent.forEach(each -> DevTools.await(each, method));
    }
}
