package io.github.quizmaven.mutation;

import io.github.quizmaven.Snippets;
import io.github.quizmaven.mutation.transformation.Transformation;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sound quizzes that operators break. */
public final class Fixtures {

    private static final Path VALID = Path.of("src", "test", "resources", "fixtures", "valid");
    private static final Path CONTENT =
            Path.of("..", "content", "src", "quiz", "mlops", "why-scaling");

    private Fixtures() {}

    public static List<Sound> sound() throws IOException {
        List<Sound> found = new ArrayList<>();
        for (Path folder : List.of(VALID, CONTENT)) {
            for (String path : SourceTree.below(folder, List.of(), List.of()).quizzes()) {
                found.add(Sound.of(around(folder, path), path));
            }
        }
        Snippets.quizzes()
                .forEach(
                        (prefix, text) -> {
                            String path = prefix + ".md";
                            found.add(Sound.of(new Folder(Map.of()).with(path, text), path));
                        });
        return found;
    }

    static List<Sound> transformed(Transformation transformation) throws IOException {
        return sound().stream().map(each -> transformed(each, transformation)).toList();
    }

    private static Sound transformed(Sound sound, Transformation transformation) {
        String text = transformation.apply(sound.text(), sound.quiz());
        return Sound.of(sound.folder().with(sound.path(), text), sound.path());
    }

    /** A quiz and the files that it names. Fixtures ask the same questions, so each is alone. */
    private static Folder around(Path folder, String quiz) throws IOException {
        String text = Files.readString(folder.resolve(quiz));
        Folder around = new Folder(Map.of());
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.equals(quiz) || text.contains(name)) {
                    around = around.with(name, Files.readAllBytes(file));
                }
            }
        }
        return around;
    }
}
