package io.github.quizmaven.pipeline;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The pages of a site that is built for a test. */
final class Pages {

    private Pages() {}

    /** Checks and builds in one pass; gives the content of each file that is not an asset. */
    static Map<String, String> build(QuizSettings settings) throws IOException {
        try (Bundle bundle = new BundleWriter(settings.output()).open()) {
            BuiltIn.pipeline().build(settings, bundle);
            bundle.finish();
        }
        return read(settings.output());
    }

    static Map<String, String> read(Path site) throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                String path = site.relativize(each).toString().replace('\\', '/');
                if (!path.startsWith("assets/")) {
                    pages.put(path, new String(Files.readAllBytes(each), StandardCharsets.UTF_8));
                }
            }
        }
        return pages;
    }
}
