package io.github.quizmaven.mojo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.LoadingJvm;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build typesets no formula that an earlier one has typeset, wherever it is now. */
class FormulasAgainTest {

    private static final String QUIZ =
            "---\ntitle: T\n---\n\n## %s\n\nWhat is $x^{2} + \\frac{1}{2}$?\n\n- [x] $\\sqrt{y}$\n- [ ] B\n\n"
                    + "### Hint\n\nThink.\n\n### Solution\n\nThat is it:\n\n$$\n\\sum_{i=1}^{n} i\n$$\n";

    @TempDir Path temp;

    @Test
    void needsNoEngineForAKnownFormula() throws IOException {
        write("One?");
        build(temp, "site", temp.resolve("cache"));
        write("Another?");

        LoadingJvm again = LoadingJvm.run(Again.class, temp);

        String said = String.join("\n", again.said());
        assertTrue(said.contains("info rendered 2 pages: open site/index.html"), said);
        assertEquals(List.of(), again.loaded(List.of("org.mozilla.")));
        build(temp, "clean", null);
        assertEquals(page("clean"), page("site"));
    }

    @Test
    void refusesAFormulaAgainInTheSameWords() throws IOException {
        write("Is it $\\frac{1}{$ or $\\nosuchthing$?");
        List<String> first = build(temp, "site", temp.resolve("cache"));
        write("Or is it $\\frac{1}{$ or $\\nosuchthing$?");

        LoadingJvm again = LoadingJvm.run(Again.class, temp);

        assertTrue(first.toString().contains("nosuchthing"), first.toString());
        assertEquals(List.of(), again.loaded(List.of("org.mozilla.")));
        List<String> clean = build(temp, "site", null);
        assertTrue(again.said().containsAll(String.join("\n", clean).lines().toList()));
    }

    private void write(String question) throws IOException {
        Path source = Files.createDirectories(temp.resolve("quiz"));
        Files.writeString(source.resolve("a.md"), QUIZ.formatted(question));
    }

    private String page(String output) throws IOException {
        return Files.readString(temp.resolve(output).resolve("a/index.html"));
    }

    private static List<String> build(Path temp, String output, @Nullable Path cache) {
        QuizSettings settings =
                new QuizSettings(
                        temp.resolve("quiz"),
                        temp.resolve(output),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL);
        return new Module(temp, settings, cache).run(true, true);
    }

    /** The build in a process of its own. */
    static final class Again {

        private Again() {}

        public static void main(String[] arguments) {
            Path temp = Path.of(arguments[0]);
            build(temp, "site", temp.resolve("cache")).forEach(System.out::println);
        }
    }
}
