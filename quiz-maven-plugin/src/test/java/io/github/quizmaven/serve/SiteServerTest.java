package io.github.quizmaven.serve;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What browsers are shown, and who is shown nothing. */
class SiteServerTest {

    private static final String PAGE =
            "<!doctype html><html><head><meta http-equiv=\"Content-Security-Policy\""
                    + " content=\"default-src 'none'; script-src 'self'\"></head><body>Grüße</body></html>";

    @TempDir Path temp;

    private LastGood site;
    private SiteServer server;

    @BeforeEach
    void serve() throws IOException {
        Path root = temp.resolve("site");
        Files.createDirectories(root.resolve("linux/files/media"));
        Files.createDirectories(root.resolve("größe"));
        Files.writeString(root.resolve("index.html"), PAGE);
        Files.writeString(root.resolve("linux/files/index.html"), PAGE);
        Files.writeString(root.resolve("größe/index.html"), PAGE);
        Files.writeString(root.resolve("linux/files/media/a b.svg"), "<svg/>");
        Files.writeString(root.resolve("empty.txt"), "");
        Files.writeString(temp.resolve("secret.txt"), "secret");
        site = new LastGood(root);
        server = start(0);
    }

    private SiteServer start(int port) throws IOException {
        return SiteServer.start(InetAddress.getLoopbackAddress(), port, site);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 200, text/html; charset=utf-8",
        "index.html, 200, text/html; charset=utf-8",
        "linux/files/, 200, text/html; charset=utf-8",
        "gr%C3%B6%C3%9Fe/?embed, 200, text/html; charset=utf-8",
        "linux/files/media/a%20b.svg, 200, image/svg+xml",
        "empty.txt, 200, text/plain; charset=utf-8",
        "_live/live.js, 200, text/javascript; charset=utf-8",
        "_live/live.css, 200, text/css; charset=utf-8",
        "none/, 404, text/html; charset=utf-8",
        "favicon.ico, 404, text/html; charset=utf-8",
        "_live/other, 404, text/html; charset=utf-8"
    })
    void answersWithTheRightType(String path, int status, String type) throws Exception {
        HttpResponse<byte[]> response = get(path);

        assertEquals(status, response.statusCode());
        assertEquals(type, response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("no-store", response.headers().firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void letsPagesFollowBuildsAndLeavesOtherFilesAsTheyAre() throws Exception {
        String html = new String(get("").body(), StandardCharsets.UTF_8);

        assertTrue(
                html.contains("default-src 'none'; connect-src 'self'; script-src 'self'"), html);
        assertTrue(html.contains("<script src=\"/_live/live.js?"), html);
        assertTrue(html.endsWith("</head><body>Grüße</body></html>"), html);
        assertArrayEquals("<svg/>".getBytes(), get("linux/files/media/a%20b.svg").body());
    }

    @Test
    void addsTheSlashThatRelativeLinksNeed() throws Exception {
        HttpResponse<byte[]> response = get("linux/files");

        assertEquals(302, response.statusCode());
        assertEquals("/linux/files/", response.headers().firstValue("Location").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/linux/../../secret.txt",
                "/%2e%2e/secret.txt",
                "/linux/%2e%2e/%2e%2e/secret.txt",
                "/..%2fsecret.txt",
                "/..%5csecret.txt",
                "//secret.txt",
                "/link/secret.txt",
                "/%00",
                "/linux%00/files/"
            })
    void showsNothingOutsideOfTheSite(String path) throws Exception {
        Files.createSymbolicLink(temp.resolve("site/link"), temp);

        String answer = raw("GET " + path + " HTTP/1.1", host());

        assertFalse(answer.contains("secret"), answer);
        assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "localhost", "127.0.0.1:1", ""})
    void answersNobodyWhoCallsItByAnotherName(String name) throws Exception {
        String answer = raw("GET / HTTP/1.1", name);

        assertTrue(answer.startsWith("HTTP/1.1 403 "), answer);
        assertFalse(answer.contains("Grüße"), answer);
    }

    @Test
    void onlyReads() throws Exception {
        assertTrue(raw("DELETE / HTTP/1.1", host()).startsWith("HTTP/1.1 405 "));
        assertTrue(raw("HEAD / HTTP/1.1", host()).startsWith("HTTP/1.1 200 "));
    }

    @Test
    void takesTheNextPortWhereOneIsTaken() throws Exception {
        int taken = URI.create(server.address()).getPort();
        try (SiteServer second = start(taken)) {
            assertTrue(URI.create(second.address()).getPort() > taken, second.address());
        }
    }

    @Test
    void tellsOpenPagesOfEachBuildAndLateOnesOfTheLast() throws Exception {
        String page = "{\"page\":\"" + loaded("linux/files/") + "\",\"problems\":";
        try (BufferedReader events = events()) {
            assertEquals(page + "[]}", data(events));
            server.tell(
                    new Build(List.of(new Build.Problem("a/", "error", "a.md:1:1: \"x\"\n</b>"))));
            String told =
                    page
                            + "[{\"page\":\"a/\",\"severity\":\"error\","
                            + "\"text\":\"a.md:1:1: \\\"x\\\"\\n</b>\"}]}";
            assertEquals(told, data(events));
            try (BufferedReader late = events()) {
                assertEquals(told, data(late));
            }
            Files.writeString(temp.resolve("site/linux/files/index.html"), PAGE + "<!-- new -->");
            server.tell(Build.SOUND);
            assertEquals(
                    "{\"page\":\"" + loaded("linux/files/") + "\",\"problems\":[]}", data(events));
        }
    }

    /** What a page tells its script of itself. */
    private String loaded(String path) throws Exception {
        return new String(get(path).body(), StandardCharsets.UTF_8)
                .replaceAll("(?s).*data-page=\"([0-9a-f]+)\".*", "$1");
    }

    @Test
    void letsBrowsersKeepWhatNeverChanges() throws Exception {
        Files.createDirectories(temp.resolve("site/assets"));
        Files.writeString(temp.resolve("site/assets/quiz-0123abcd.js"), "'use strict';");
        Files.writeString(temp.resolve("site/assets/other.js"), "'use strict';");

        assertEquals("max-age=31536000, immutable", kept("assets/quiz-0123abcd.js"));
        assertEquals("max-age=31536000, immutable", kept("_live/live.js?0123abcd"));
        assertEquals("no-store", kept("assets/other.js"));
        assertEquals("no-store", kept("linux/files/"));
    }

    private String kept(String path) throws Exception {
        return get(path).headers().firstValue("Cache-Control").orElseThrow();
    }

    @Test
    void showsWhatALostPageWasUntilItIsSoundOrGone() throws Exception {
        site.keep(List.of("linux/files/", "never/"));
        delete("linux/files/index.html");
        delete("linux/files/media/a b.svg");

        assertEquals(200, get("linux/files/").statusCode());
        assertEquals(302, get("linux/files").statusCode());
        assertEquals(200, get("linux/files/media/a%20b.svg").statusCode());
        assertEquals(404, get("never/").statusCode());

        site.keep(List.of("linux/files/"));
        assertEquals(200, get("linux/files/").statusCode());

        site.keep(List.of());
        assertEquals(404, get("linux/files/").statusCode());
    }

    private void delete(String path) throws IOException {
        Files.delete(temp.resolve("site").resolve(path));
    }

    private BufferedReader events() throws Exception {
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(
                                                URI.create(
                                                        server.address()
                                                                + "_live/events?page=%2Flinux%2Ffiles%2F"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofInputStream());
        assertEquals(
                "text/event-stream", response.headers().firstValue("Content-Type").orElseThrow());
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    private static String data(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("data: ")) {
            line = events.readLine();
        }
        return line.substring("data: ".length());
    }

    private HttpResponse<byte[]> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
    }

    private String host() {
        return URI.create(server.address()).getAuthority();
    }

    /** Sends what a well-behaved client would put in order first. */
    private String raw(String request, String host) throws IOException {
        try (Socket socket =
                new Socket(
                        InetAddress.getLoopbackAddress(), URI.create(server.address()).getPort())) {
            socket.getOutputStream()
                    .write(
                            (request + "\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
