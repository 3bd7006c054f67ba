package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.RuntimeClassPath;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who writes no formula never loads the engine: checks run even where there is none. */
class LazyEngineTest {

    private static final String QUIZ =
            "---\ntitle: T\n---\n\n## One\n\nIt costs $5.\n\n- [x] A\n- [ ] B\n\n"
                    + "### Hint\n\nThink.\n\n### Solution\n\nThat is it.\n";

    /** Called in a class loader that has no engine. */
    public static final class Check {

        private Check() {}

        public static String reports(String text) {
            SourceFile file = SourceFile.of("quiz.md", text);
            return Beside.check(file).stream()
                    .map(each -> each.rule().name())
                    .collect(Collectors.joining(" "));
        }
    }

    private static URL[] withoutEngine() throws IOException {
        List<URL> parts = new ArrayList<>(List.of(Path.of("target/test-classes").toUri().toURL()));
        for (Path part : RuntimeClassPath.parts()) {
            String name = part.getFileName().toString();
            if (!name.contains("rhino")) {
                parts.add(part.toUri().toURL());
            }
        }
        return parts.toArray(URL[]::new);
    }

    private static String reports(String text) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(withoutEngine(), ClassLoader.getPlatformClassLoader())) {
            return (String)
                    loader.loadClass(Check.class.getName())
                            .getMethod("reports", String.class)
                            .invoke(null, text);
        }
    }

    @Test
    void checksAQuizWithoutFormulasWhereThereIsNoEngine() throws Exception {
        assertEquals("", reports(QUIZ));
        assertEquals("hint-present", reports(QUIZ.replace("### Hint\n\nThink.\n\n", "")));
    }

    @Test
    void needsTheEngineForAFormula() throws Exception {
        Throwable missing = null;
        try {
            reports(QUIZ.replace("$5", "$x$"));
        } catch (java.lang.reflect.InvocationTargetException thrown) {
            missing = thrown.getCause();
        }
        assertEquals(NoClassDefFoundError.class, missing == null ? null : missing.getClass());
    }
}
