package io.github.quizmaven.site;

import io.github.quizmaven.Unpacked;
import io.github.quizmaven.exchange.export.Exporters;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.quiz.Quiz;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A strict platform of our own on a page, which opens a package in a frame and notes all calls. */
final class ScormPlatform implements AutoCloseable {

    private static final Path PAGE = Path.of("src/test/resources/scorm/lms.html");

    private final Browser browser;
    private final Path folder;
    private final StaticHost host;

    private ScormPlatform(Browser browser, Path folder, StaticHost host) {
        this.browser = browser;
        this.folder = folder;
        this.host = host;
    }

    /** Exports a quiz in a format, unpacks it for the platform, and opens it. */
    static ScormPlatform open(Browser browser, Path folder, String format, Quiz quiz)
            throws IOException {
        unpack(format, quiz, folder.resolve("package"));
        Files.copy(PAGE, folder.resolve("lms.html"));
        ScormPlatform platform =
                new ScormPlatform(browser, folder, new StaticHost(folder, "/course/"));
        browser.open(platform.host.address("lms.html?" + format));
        platform.enter();
        return platform;
    }

    static void unpack(String format, Quiz quiz, Path folder) throws IOException {
        Exporter exporter = Exporters.named(format);
        QuizFolder quizzes = new QuizFolder("", List.of("Quizzes"), Fixtures.folder());
        Exporter.FolderWriter writer = exporter.begin(quizzes, new Losses(format));
        writer.add(quiz);
        Outgoing archive = writer.finish().get(0);
        for (Map.Entry<String, byte[]> each : Unpacked.of(archive.content()).entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
    }

    /** Where the package is when there is no platform. */
    String alone() {
        return host.address("package/index.html");
    }

    /** Goes into the package's frame. */
    void enter() {
        browser.frame("#sco");
        browser.await("html.ready");
    }

    void leave() {
        browser.frame();
        browser.script("leave()");
    }

    /** Opens the package once more, after it was left. */
    void launch(String mode) {
        browser.frame();
        browser.script("launch(arguments[0])", mode);
        enter();
    }

    /** Opens the package in a frame of a page of another origin, which is in a frame itself. */
    void launchBehindAFrame() throws IOException {
        Files.writeString(
                folder.resolve("player.html"),
                "<!doctype html><iframe src='" + alone() + "' width=700 height=600></iframe>");
        browser.frame();
        browser.script(
                "launch('normal', arguments[0])",
                host.address("player.html").replace("127.0.0.1", "localhost"));
    }

    /** Opens the package in a window of its own. */
    void launchWindow() {
        browser.frame();
        browser.script("launch('normal', '')");
    }

    /** Makes the platform have something of an element that it was not told. */
    void keep(String element, String value) {
        browser.frame();
        browser.script(
                "data[arguments[0]] = arguments[1]; data['core.exit'] = 'suspend'", element, value);
    }

    /** What the platform has of an element, by its name after {@code cmi.}. */
    String kept(String element) {
        return String.valueOf(ask("return data[arguments[0]]", element));
    }

    @SuppressWarnings("unchecked")
    List<Map<String, String>> interactions() {
        return (List<Map<String, String>>) ask("return data.interactions ?? []");
    }

    @SuppressWarnings("unchecked")
    List<String> calls() {
        return (List<String>) ask("return calls");
    }

    /** The calls that no platform must take. */
    List<?> refused() {
        return (List<?>) ask("return refused");
    }

    /** Asks the platform's page, and returns to the frame if it is still there. */
    private Object ask(String script, Object... arguments) {
        browser.frame();
        Object answer = browser.script(script, arguments);
        if ((boolean) browser.script("return Boolean(document.getElementById('sco'))")) {
            browser.frame("#sco");
        }
        return answer;
    }

    @Override
    public void close() {
        browser.frame();
        host.close();
    }
}
