package io.github.quizmaven.site.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the templates module's files from the class path, as streams only. */
public final class TemplateResources {

    private static final String FOLDER = "/io/github/quizmaven/templates/";

    private TemplateResources() {}

    /** A file's text, or null if there is no such file. */
    static @Nullable String find(String name) {
        try (InputStream stream = TemplateResources.class.getResourceAsStream(FOLDER + name)) {
            return stream == null
                    ? null
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(String name) {
        String found = find(name);
        if (found == null) {
            throw new IllegalStateException("quiz-templates lacks " + name);
        }
        return found;
    }
}
