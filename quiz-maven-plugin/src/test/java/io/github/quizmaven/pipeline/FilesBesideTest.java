package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules about what stands beside a quiz: images, other quizzes, the same question elsewhere. */
class FilesBesideTest {

    private static final String PARTS = "\n### Hint\n\nThink.\n\n### Solution\n\nSo.\n";

    @TempDir Path root;

    @BeforeEach
    void addImages() throws IOException {
        write("pods.png", "not looked into");
        write("sub/pods.png", "not looked into");
    }

    @Test
    void imagesAreFoundAsTheyAreSpelt() throws IOException {
        write("a.md", quiz("![Two pods](pods.png) ![Two pods](sub/pods.png)"));
        write("sub/b.md", quiz("![Two pods](../pods.png) ![Two pods](pods.png?v=1)"));
        write("c.md", quiz("![Two pods](Pods.png)"));
        write("sub/d.md", quiz("![Two pods](../../pods.png)"));
        assertEquals(List.of("c.md 7:13 image-missing", "sub/d.md 7:13 path-escapes"), reports());
    }

    @Test
    void imagesSayWhatTheyShow() throws IOException {
        write("a.md", quiz("![](pods.png)"));
        write("b.md", quiz("![image](pods.png)"));
        write("c.md", quiz("![pods.png](pods.png)"));
        write("d.md", quiz("![Two pods on a node](pods.png)"));
        assertEquals(
                List.of("a.md 7:1 image-alt", "b.md 7:1 image-alt", "c.md 7:1 image-alt"),
                reports().stream().map(each -> each.replaceFirst(":\\d+ ", ":1 ")).toList());
    }

    @Test
    void unsafeDrawingsAreRefused() throws IOException {
        String open = "<svg xmlns='http://www.w3.org/2000/svg'>";
        write("sound.svg", open + "<circle r='4'/></svg>");
        write("script.svg", open + "<script>alert(1)</script></svg>");
        write("event.svg", open + "<circle onclick='x()'/></svg>");
        write("foreign.svg", open + "<foreignObject/></svg>");
        write("outside.svg", open + "<image href='https://example.org/x.png'/></svg>");
        write("entity.svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]>" + open + "&a;</svg>");
        write("broken.svg", open + "<circle>");
        for (String name :
                List.of("sound", "script", "event", "foreign", "outside", "entity", "broken")) {
            write(name + ".md", quiz("![Two pods](" + name + ".svg)"));
        }
        assertEquals(
                List.of(
                        "broken.md 7:13 svg-unsafe",
                        "entity.md 7:13 svg-unsafe",
                        "event.md 7:13 svg-unsafe",
                        "foreign.md 7:13 svg-unsafe",
                        "outside.md 7:13 svg-unsafe",
                        "script.md 7:13 svg-unsafe"),
                reports());
    }

    @Test
    void unsafeDrawingsAreNotCopiedFromAFoldersTextEither() throws IOException {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg'>%s</svg>";
        write("script.svg", drawing.formatted("<script>alert(1)</script>"));
        write("sound.svg", drawing.formatted("<circle r='4'/>"));
        write("sub/a.md", quiz("Look."));
        Map<String, String> ways =
                Map.of(
                        "![Two pods](../%s.svg)", "5:13",
                        "[a drawing](../%s.svg)", "5:13",
                        "![Two pods][p]\n\n[p]: ../%s.svg", "5:1",
                        "[p]\n\n[p]: <../%s.svg>", "5:1",
                        "- > [![Two pods](../%s.svg)](a.md)", "5:18");
        for (Map.Entry<String, String> each : ways.entrySet()) {
            String folder = "---\ntitle: F\n---\n\n" + each.getKey();
            write("sub/index.md", folder.formatted("script"));
            assertEquals(
                    List.of("sub/index.md " + each.getValue() + " svg-unsafe"),
                    reports(),
                    each.getKey());
            assertEquals(0, drawings("refused"));
        }
        write("sub/index.md", "![Two pods](../sound.svg)\n");
        assertEquals(1, drawings("copied"));
    }

    /** How many drawings are in the site. */
    private long drawings(String site) throws IOException {
        Path output = root.resolveSibling(root.getFileName() + site);
        Pages.build(settings(output, RenderInvalid.SKIP));
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(each -> each.toString().endsWith(".svg")).count();
        }
    }

    @Test
    void linksLeadToQuizzesAndTheirQuestions() throws IOException {
        write("a.md", quiz("[b](sub/b.md) [elsewhere](https://example.org/x.md)"));
        write("sub/b.md", quiz("[a](../a.md)"));
        write("c.md", quiz("[nothing](nothing.md)"));
        write("d.md", quiz("[no question](sub/b.md#nothing)"));
        assertEquals(List.of("c.md 7:11 link-missing", "d.md 7:15 link-missing"), reports());
    }

    @Test
    void aQuestionIsAskedOnce() throws IOException {
        write("a.md", bank("80", "443", true));
        write("b.md", bank("443", "80", false));
        assertEquals(List.of("b.md 5:4 duplicate-question"), reports());
        write("b.md", bank("443", "80", true));
        assertEquals(List.of("b.md 5:4 conflicting-answer"), reports());
        write("b.md", bank("443", "8080", true));
        assertEquals(List.of(), reports());
    }

    @ParameterizedTest
    @CsvSource({
        "Which port is it?, Q12. Which port is it?, true",
        "Which port is it?, P12: Which port is it?, true",
        "Which port is it?, 问题 12. Which port is it?, true",
        "1) Which port is it?, Question 2 - Which port is it?, true",
        "Which port is `it`?, Which port is **it**?, true",
        "RFC 2616: Which port?, RFC 9112: Which port?, false",
        "Which port is it?, Which port is It?, false",
        "Which port is it?, Which port is it not?, false",
    })
    void knowsAQuestionByWhatItAsks(String first, String second, boolean same) throws IOException {
        write("a.md", bank("port 80", "port 443", true).replace("Which port?", first));
        write("b.md", bank("port 80.", "port `443`", true).replace("Which port?", second));
        assertEquals(same ? List.of("b.md 5:4 duplicate-question") : List.of(), reports());
        write("b.md", bank("port 80.", "port `443`", false).replace("Which port?", second));
        assertEquals(same ? List.of("b.md 5:4 conflicting-answer") : List.of(), reports());
    }

    private List<String> reports() throws IOException {
        QuizSettings settings = settings(root.resolveSibling("out"), RenderInvalid.FAIL);
        return BuiltIn.pipeline().check(settings).found().all().stream()
                .map(
                        each ->
                                "%s %d:%d %s"
                                        .formatted(
                                                each.place().path(),
                                                each.place().line(),
                                                each.place().column(),
                                                each.rule().name()))
                .toList();
    }

    private QuizSettings settings(Path output, RenderInvalid invalid) {
        return new QuizSettings(
                root,
                output,
                List.of(),
                List.of(),
                RuleLevels.DEFAULT,
                FailOn.ERROR,
                false,
                invalid);
    }

    /** A quiz whose stem stands on line 7 and whose question nobody else asks. */
    private static String quiz(String stem) {
        return "---\ntitle: T\n---\n\n## Which of `%d`?\n\n%s\n\n- [x] A\n- [ ] B\n%s"
                .formatted(stem.hashCode(), stem, PARTS);
    }

    private static String bank(String first, String second, boolean firstIsRight) {
        return "---\ntitle: T\n---\n\n## Which port?\n\n- [%s] %s\n- [%s] %s\n%s"
                .formatted(
                        firstIsRight ? "x" : " ", first, firstIsRight ? " " : "x", second, PARTS);
    }

    private void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
