package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.pipeline.path.PathClash;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build says about files that it must not or cannot use, and that the others go on. */
class GuardedFilesTest {

    private static final String QUIZ =
            "---\n"
                    + "title: T\n"
                    + "---\n\n"
                    + "## Which port?\n\n"
                    + "%s\n\n"
                    + "- [x] 80\n"
                    + "- [ ] 443\n\n"
                    + "### Hint\n\n"
                    + "Think.\n\n"
                    + "### Solution\n\n"
                    + "So.\n";

    @TempDir Path temp;

    private Path root;
    private List<String> includes = List.of();
    private List<String> excludes = List.of();

    @BeforeEach
    void write() throws IOException {
        root = Files.createDirectories(temp.resolve("quiz"));
        Files.createDirectories(temp.resolve("out"));
        Files.writeString(temp.resolve("out/secret.md"), QUIZ.formatted("Secret"));
        Files.writeString(temp.resolve("out/secret.png"), "secret");
        Files.writeString(root.resolve("sound.md"), QUIZ.formatted("Sound"));
    }

    @Test
    void quizzesThatAreLinksToOutsideAreNotRead() throws IOException {
        link("link.md", "../out/secret.md");
        link("folder", "../out");
        link("index.md", "../out/secret.md");

        assertFound(
                "folder:1:1 this is a link to a folder outside of the source folder, which is not"
                        + " entered [path-escapes]",
                "index.md:1:1 this is a link out of the source folder, which is not followed"
                        + " [path-escapes]",
                "link.md:1:1 this is a link out of the source folder, which is not followed"
                        + " [path-escapes]");
        assertEquals(List.of("link.md"), analyse().invalid());
        assertRendersOnlySound();
    }

    @Test
    void imagesAndLinksThroughLinksToOutsideAreReported() throws IOException {
        link("x.png", "../out/secret.png");
        link("folder", "../out");
        quiz("a.md", "![A](x.png) ![B](folder/secret.png) [C](x.png) [D](folder/secret.md)");

        assertFound(
                "a.md:7:6 `x.png` leads out of the source folder through a symbolic link"
                        + " [path-escapes]",
                "a.md:7:18 `folder/secret.png` leads out of the source folder through a symbolic"
                        + " link [path-escapes]",
                "a.md:7:41 `x.png` leads out of the source folder through a symbolic link"
                        + " [path-escapes]",
                "a.md:7:52 `folder/secret.md` leads out of the source folder through a symbolic"
                        + " link [path-escapes]",
                "folder:1:1 this is a link to a folder outside of the source folder, which is not"
                        + " entered [path-escapes]");
        assertRendersOnlySound();
    }

    @Test
    void imagesThatCannotBeUsedAreReportedWithTheReason() throws Exception {
        try (RandomAccessFile large = new RandomAccessFile(root + "/large.png", "rw")) {
            large.setLength(SourceFolder.MOST_BYTES + 1L);
        }
        link("nowhere.png", "missing.png");
        assumeTrue(new ProcessBuilder("mkfifo", root + "/pipe.png").start().waitFor() == 0);
        quiz("a.md", "![A](large.png) ![B](nowhere.png) ![C](pipe.png) [D](large.png)");

        assertFound(
                "a.md:7:6 `large.png` is larger than 64 MiB, the most that is copied"
                        + " [image-missing]",
                "a.md:7:22 `nowhere.png` is a link to a file that does not exist [image-missing]",
                "a.md:7:40 `pipe.png` is not a regular file [image-missing]",
                "a.md:7:54 `large.png` is larger than 64 MiB, the most that is copied"
                        + " [link-missing]");
    }

    @Test
    void linksToQuizzesThatAreNotIncludedAreGood() throws IOException {
        quiz("a.md", "[B](b.md) [C](c/index.md) [D](b.md#which-port)");
        quiz("b.md", "B");
        Files.createDirectories(root.resolve("c"));
        Files.writeString(root.resolve("c/index.md"), "# C\n");

        includes = List.of("a.md");
        assertFound();

        excludes = List.of("b.md");
        assertFound(
                "a.md:7:5 `b.md` is not a quiz of this build and has no page [link-missing]",
                "a.md:7:31 `b.md` is not a quiz of this build and has no page [link-missing]");
    }

    @Test
    void namesThatASiteCannotHaveAreReportedEach() throws IOException {
        for (String name :
                List.of(
                        "a:b.md",
                        "a\\b.md",
                        "tab\t.md",
                        "esc\u001b.md",
                        "end\n.md",
                        "zero\u200bwidth.md",
                        "bidi\u202e.md",
                        "con.md",
                        "Nul.txt.md",
                        "com1.md",
                        "dot..md",
                        "space .md",
                        "what?.md")) {
            quiz(name, "Which?");
        }
        Files.createDirectories(root.resolve("aux"));
        quiz("aux/fine.md", "Which?");
        quiz("console.md", "Which?");
        quiz("größe.md", "Which?");

        Analysis analysis = analyse();

        assertEquals(
                14,
                analysis.found().all().stream()
                        .filter(each -> each.rule().equals(PathClash.RULE))
                        .count());
        assertEquals(List.of("console.md", "größe.md", "sound.md"), analysis.valid());
        assertEquals(14, analysis.invalid().size());
    }

    @Test
    void namesThatAreNotUtf8AreReportedEach() throws Exception {
        String script = "cd \"$0\"; cp sound.md \"$(printf 'gr\\366\\337e.md')\"";
        assumeTrue(
                new ProcessBuilder("bash", "-c", script, root.toString()).start().waitFor() == 0);

        assertFound(
                "gr\\xF6\\xDFe.md:1:1 the name is not UTF-8, so it cannot be part of a site"
                        + " [path-clash]");
        assertRendersOnlySound();
    }

    /** 255 bytes are the most that a name has on most systems, and a page adds to some of them. */
    @Test
    void namesMayBeAsLongAsASystemAllows() throws IOException {
        String quiz = "q".repeat(252);
        String image = "ä".repeat(125) + "x";
        quiz(
                quiz + ".md",
                "![A](%s.png) ![B](%s.png) [C](%s.md)"
                        .formatted(image, "b".repeat(5_000), "c".repeat(300)));
        Files.writeString(root.resolve(image + ".png"), "picture");

        assertEquals(
                List.of("image-missing", "link-missing"),
                analyse().found().all().stream().map(each -> each.rule().name()).toList());
        quiz(quiz + ".md", "![A](%s.png)".formatted(image));
        Map<String, String> files = Pages.build(settings());
        assertEquals("picture", files.get(shown(files.get(quiz + "/index.html"), quiz)));
    }

    /** The path of the first copy that a page names. */
    private static String shown(String html, String quiz) {
        int start = html.indexOf("\"media/") + 1;
        String url = html.substring(start, html.indexOf('"', start));
        return quiz + "/" + URLDecoder.decode(url, StandardCharsets.UTF_8);
    }

    private void quiz(String path, String stem) throws IOException {
        Files.writeString(root.resolve(path), QUIZ.formatted(stem));
    }

    private void link(String from, String to) throws IOException {
        Files.createSymbolicLink(root.resolve(from), Path.of(to));
    }

    private QuizSettings settings() {
        return new QuizSettings(
                root,
                temp.resolve("site"),
                includes,
                excludes,
                new RuleLevels(Map.of("duplicate-question", RuleLevel.OFF)),
                FailOn.ERROR,
                false,
                RenderInvalid.SKIP);
    }

    private Analysis analyse() throws IOException {
        return BuiltIn.pipeline().check(settings());
    }

    private void assertFound(String... lines) throws IOException {
        assertEquals(
                String.join("\n", lines),
                String.join(
                        "\n",
                        analyse().found().all().stream()
                                .map(
                                        each ->
                                                "%s:%d:%d %s [%s]"
                                                        .formatted(
                                                                each.place().path(),
                                                                each.place().line(),
                                                                each.place().column(),
                                                                each.message(),
                                                                each.rule().name()))
                                .toList()));
    }

    private void assertRendersOnlySound() throws IOException {
        assertEquals(List.of("sound.md"), analyse().valid());
        for (Map.Entry<String, String> file : Pages.build(settings()).entrySet()) {
            assertFalse(file.getValue().contains("ecret"), file.getKey());
        }
    }
}
