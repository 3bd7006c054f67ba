package io.github.quizmaven.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What mutations start from: every Markdown file of the tests, and pieces of them. */
final class Seeds {

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("src", "test", "resources", "fixtures"),
                    Path.of("src", "test", "resources", "import"),
                    Path.of("src", "test", "resources", "pages"),
                    Path.of("..", "content", "src", "quiz"));

    private Seeds() {}

    static List<String> markdown() throws IOException {
        List<String> seeds = new ArrayList<>();
        for (Path folder : FOLDERS) {
            for (String text : texts(folder, ".md")) {
                seeds.add(text.substring(0, Math.min(text.length(), 3_000)));
                for (String piece : text.split("(?m)^(?=## )")) {
                    seeds.add(piece);
                }
            }
        }
        return List.copyOf(seeds);
    }

    static List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (Path folder : FOLDERS) {
            files.addAll(texts(folder, ".md"));
        }
        return List.copyOf(files);
    }

    static List<String> drawings() throws IOException {
        List<String> seeds = new ArrayList<>();
        for (Path folder : FOLDERS) {
            seeds.addAll(texts(folder, ".svg"));
        }
        return List.copyOf(seeds);
    }

    static List<String> dictionary() throws IOException {
        List<String> words = new ArrayList<>(Attacks.dictionary());
        words.addAll(Attacks.payloads());
        return List.copyOf(words);
    }

    private static List<String> texts(Path folder, String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted().toList()) {
                if (each.toString().endsWith(ending)) {
                    texts.add(new String(Files.readAllBytes(each), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }
}
