package io.github.quizmaven.mojo.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.run.ModuleBaseline;
import io.github.quizmaven.mojo.run.ModuleReports;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.report.Style;
import io.github.quizmaven.report.machine.ReportFolder;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an IDE is told of the problems of a build that it runs. */
class EditorMarkersTest {

    private static final String SOUND =
            "---\ntitle: %s\n---\n\n## Which %s?\n\n- [x] A\n- [ ] B\n\n### Hint\n\nThink.\n";
    private static final String SOLUTION = "\n### Solution\n\nThat is it.\n";

    @TempDir Path temp;

    private final List<String> told = new ArrayList<>();

    /** The other side as it was called: it is not ours. */
    private final BuildContext editor =
            (BuildContext)
                    Proxy.newProxyInstance(
                            getClass().getClassLoader(),
                            new Class<?>[] {BuildContext.class},
                            (self, method, arguments) -> {
                                told.add(
                                        method.getName()
                                                + Arrays.stream(arguments)
                                                        .map(String::valueOf)
                                                        .map(each -> each.replace("" + temp, ""))
                                                        .collect(
                                                                Collectors.joining(", ", " ", "")));
                                return null;
                            });

    @Test
    void isToldOfErrorsAndWarningsAndOfNoOldOnes() throws Exception {
        write("warned.md", SOUND.formatted("Warned", "one"));
        write("wrong.md", (SOUND + SOLUTION).formatted("Wrong", "two").replace("[x]", "[ ]"));
        write("sound.md", (SOUND + SOLUTION).formatted("Sound", "three"));
        write("other.md", "# Notes\n");

        module().check(false);

        assertEquals(
                List.of(
                        "removeMessages /src/other.md",
                        "removeMessages /src/sound.md",
                        "removeMessages /src/warned.md",
                        "removeMessages /src/wrong.md",
                        "addMessage /src/warned.md, 5, 4, question `Which one?` has no solution"
                                + " [solution-present]: add a `### Solution` part that explains the"
                                + " answer, 1, null",
                        "addMessage /src/wrong.md, 7, 3, no option is marked as correct"
                                + " [one-correct-answer]: mark exactly one option with `[x]`,"
                                + " 2, null"),
                told);
    }

    @Test
    void isAskedOnlyWhereEclipseRunsTheBuild() {
        assertSame(
                EditorMarkers.NONE,
                EditorMarkers.of(
                        Map.of("other", "1"),
                        () -> {
                            throw new AssertionError("asked");
                        }));
        assertSame(editor, EditorMarkers.of(Map.of("m2e.version", "2.6.0"), () -> editor).editor());
    }

    private void write(String name, String text) throws Exception {
        Files.createDirectories(temp.resolve("src"));
        Files.writeString(temp.resolve("src").resolve(name), text);
    }

    private ModuleRun module() {
        return new ModuleRun(
                new QuizSettings(
                        temp.resolve("src"),
                        temp.resolve("site"),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL),
                new ModuleFolders(temp, temp),
                new ModuleBaseline(null, "", false, true),
                new ModuleReports(List.of(), new ReportFolder(temp), "", "1"),
                new Printing(Style.PLAIN, true, new EditorMarkers(editor)),
                null,
                new SystemStreamLog(),
                new HashMap<>());
    }
}
