package io.github.quizmaven.site;

import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.FilesInMemory;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Quizzes read from Markdown, as the plugin reads them. */
public final class Fixtures {

    private static final Path VALID = Path.of("src/test/resources/fixtures/valid");

    private static final Path PAGES = Path.of("src/test/resources/pages");

    private Fixtures() {}

    /** What stands beside them: an image. */
    static SourceFolder folder() {
        try {
            return new FilesInMemory(
                    Map.of("one.png", Files.readAllBytes(VALID.resolve("one.png"))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Quiz valid(String file) throws IOException {
        return quiz(file, Files.readString(VALID.resolve(file)));
    }

    /** One question of each type whose answers are no single choice. */
    static Quiz types(String mode) throws IOException {
        String text = Files.readString(PAGES.resolve("types.md"));
        return quiz(mode + ".md", text.replace("mode: practice", "mode: " + mode));
    }

    /** Code wherever text may stand. */
    static Quiz code(String mode, String lang) throws IOException {
        String text = Files.readString(PAGES.resolve("code.md"));
        return quiz(
                "code-" + mode + "-" + lang + ".md",
                text.replace("mode: practice", "mode: " + mode + "\nlang: " + lang));
    }

    /** One question of each type and way to order, with everything that can stand in one. */
    static Quiz everyType(String lang, String mode) throws IOException {
        String text =
                lang.equals("ar")
                        ? Files.readString(PAGES.resolve("types-ar.md"))
                        : Files.readString(PAGES.resolve("types.md"))
                                        .replace("attempts: 2 }", "attempts: 3, time: 2m }")
                                        .replace("\nmode:", "\nbadge: Every type\nmode:")
                                + Files.readString(PAGES.resolve("more-types.md"));
        return quiz(lang + "/" + mode + ".md", text.replace("mode: practice", "mode: " + mode));
    }

    public static Quiz quiz(String file, String markdown) {
        if (new QuizReader().quiz(SourceFile.of(file, markdown)).authored() instanceof Quiz quiz) {
            return quiz;
        }
        throw new IllegalArgumentException(file + " is not a quiz");
    }
}
