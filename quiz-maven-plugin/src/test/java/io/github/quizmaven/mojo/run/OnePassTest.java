package io.github.quizmaven.mojo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.Sha256;
import io.github.quizmaven.syntax.SyntaxParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one build checks and renders, it reads each file once, and renders what it has checked. */
@Isolated
class OnePassTest {

    private static final int FILES = 6;

    private static final String QUIZ =
            "---\ntitle: T\n---\n\n## Which %s?\n\n![A drawing](x.svg)\n\n- [x] A\n- [ ] B\n\n"
                    + "### Hint\n\nThink.\n\n### Solution\n\nThat is it.\n";

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"9\"/>";

    @TempDir Path temp;

    @BeforeEach
    void fill() throws IOException {
        for (int number = 0; number < FILES; number++) {
            write("q" + number + ".md", QUIZ.formatted(number));
        }
        write("x.svg", DRAWING.formatted(9));
    }

    @Test
    void parsesEachFileOnce() {
        build("warm", null);
        long before = SyntaxParser.parses();

        List<String> said = module().run(true, true);

        assertEquals(FILES, SyntaxParser.parses() - before, said.toString());
        assertRendered(said);
    }

    @Test
    void leavesNothingBehind() throws IOException {
        module().run(true, true);

        assertEquals(List.of(), waiting());
        assertFalse(Files.exists(site().resolve(".quiz-journal")));
    }

    @Test
    void writesNothingToTheSiteBeforeItIsRendered() {
        module().runBeforeRender();

        assertFalse(Files.exists(site()));
    }

    @Test
    void goesOnWhereAFailedBuildHasEnded() throws IOException {
        module().runBeforeRender();
        write("q1.md", QUIZ.formatted("other"));
        long before = SyntaxParser.parses();

        List<String> said = module().run(true, true);

        assertEquals(1, SyntaxParser.parses() - before, said.toString());
        assertRendered(said);
        assertSameAsClean();
    }

    @Test
    void letsGoOfPagesThatNobodyWantsAnyMore() throws IOException {
        module().runBeforeRender();
        assertEquals(2 * FILES, waiting().size());
        Files.delete(temp.resolve("quiz/q1.md"));

        module().runBeforeRender();

        assertEquals(2 * FILES - 2, waiting().size());
    }

    @Test
    void rendersNoQuizThatHasChangedSince() throws IOException {
        Module module = module();
        module.runBeforeRender();
        write("q3.md", QUIZ.formatted("changed"));

        List<String> said = module.run(false, true);

        String last = said.get(said.size() - 1);
        assertTrue(last.endsWith("`q3.md` has changed since it was checked"), last);
        assertFalse(Files.exists(site()));
    }

    @Test
    void showsAnImageThatHasChangedSince() throws IOException {
        Module module = module();
        module.runBeforeRender();
        write("x.svg", DRAWING.formatted(8));

        assertRendered(module.run(false, true));
        assertSameAsClean();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void doesNotTakeWhatItDidNotPutThere(boolean empty) throws IOException {
        Module module = module();
        module.runBeforeRender();
        for (Path each : waiting()) {
            byte[] bytes = Files.readAllBytes(each);
            bytes[bytes.length / 2] ^= 1;
            Files.write(each, empty ? new byte[0] : bytes);
        }

        assertRendered(module.run(false, true));
        assertSameAsClean();
    }

    @Test
    void replacesNoFileThatNoBuildWrote() throws IOException {
        Path foreign = Files.createDirectories(site().resolve("q4")).resolve("index.html");
        Files.writeString(foreign, "mine");

        List<String> said = module().run(true, true);

        String last = said.get(said.size() - 1);
        assertTrue(last.contains("was not written by this plugin"), last);
        assertEquals("mine", Files.readString(foreign));
    }

    @Test
    void needsNoRoom() throws IOException {
        Files.createDirectories(temp.resolve("cache"));
        module().runBeforeRender();
        Path room;
        try (Stream<Path> all = Files.list(temp.resolve("cache"))) {
            room = all.filter(Files::isDirectory).findFirst().orElseThrow();
        }
        for (Path each : waiting()) {
            Files.delete(each);
        }
        Files.delete(room);
        Files.writeString(room, "no folder");
        write("q1.md", QUIZ.formatted("other"));

        List<String> said = module().run(true, true);

        assertTrue(
                said.contains("info checked 6 files, 6 questions: no problems"), said.toString());
        assertRendered(said);
        assertSameAsClean();
    }

    private void assertRendered(List<String> said) {
        assertTrue(said.contains("info rendered 7 pages: open site/index.html"), said.toString());
    }

    private void assertSameAsClean() throws IOException {
        build("clean", null);
        assertEquals(read(temp.resolve("clean")), read(site()));
    }

    private List<Path> waiting() throws IOException {
        try (Stream<Path> all = Files.walk(temp.resolve("cache"))) {
            return all.filter(each -> each.getParent().toString().endsWith(".pages")).toList();
        }
    }

    private Path site() {
        return temp.resolve("site");
    }

    private Module module() {
        return new Module(temp, settings("site"), temp.resolve("cache"));
    }

    private void build(String output, @Nullable Path cache) {
        new Module(temp, settings(output), cache).run(true, true);
    }

    private QuizSettings settings(String output) {
        return new QuizSettings(
                temp.resolve("quiz"),
                temp.resolve(output),
                List.of(),
                List.of(),
                RuleLevels.DEFAULT,
                FailOn.ERROR,
                false,
                RenderInvalid.FAIL);
    }

    private void write(String path, String text) throws IOException {
        Path file = temp.resolve("quiz").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(each).toString(), Sha256.hex(Files.readAllBytes(each)));
            }
        }
        return files;
    }
}
