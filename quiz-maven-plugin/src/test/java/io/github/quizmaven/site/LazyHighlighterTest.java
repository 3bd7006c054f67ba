package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.RuntimeClassPath;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A site without code in a known language loads nothing of the library that reads code. */
class LazyHighlighterTest {

    private static final String QUIZ =
            "---\ntitle: T\n---\n\n## One\n\nIt is `int x`:\n\n    int x;\n\n```\nint x;\n```\n\n"
                    + "```text\nint x;\n```\n\n```klingon\nint x;\n```\n\n- [x] A\n- [ ] B\n";

    /** Called in a class loader that has no such library. */
    public static final class Render {

        private Render() {}

        public static String page(String text) {
            return SiteFolder.files(Fixtures.quiz("quiz.md", text)).stream()
                    .filter(file -> file.path().equals("quiz/index.html"))
                    .map(file -> new String(file.content(), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static URL[] withoutLibrary() throws IOException {
        List<URL> parts = new ArrayList<>(List.of(Path.of("target/test-classes").toUri().toURL()));
        for (Path part : RuntimeClassPath.parts()) {
            if (!part.getFileName().toString().contains("rsyntaxtextarea")) {
                parts.add(part.toUri().toURL());
            }
        }
        return parts.toArray(URL[]::new);
    }

    private static String page(String text) throws Exception {
        try (URLClassLoader loader =
                new URLClassLoader(withoutLibrary(), ClassLoader.getPlatformClassLoader())) {
            return (String)
                    loader.loadClass(Render.class.getName())
                            .getMethod("page", String.class)
                            .invoke(null, text);
        }
    }

    @Test
    void showsCodeInNoKnownLanguageWhereThereIsNoLibrary() throws Exception {
        String page = page(QUIZ);
        assertTrue(page.contains("<code class=\"language-klingon\">int x;"), page);
    }

    @Test
    void needsTheLibraryForCodeInAKnownLanguage() throws Exception {
        Throwable missing = null;
        try {
            page(QUIZ.replace("klingon", "java"));
        } catch (InvocationTargetException thrown) {
            missing = thrown.getCause();
        }
        assertEquals(NoClassDefFoundError.class, missing == null ? null : missing.getClass());
    }
}
