package io.github.quizmaven.mojo.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What authors do to a folder of quizzes between two builds, at random. */
final class Edits {

    private static final String SOUND =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                    + "<rect width=\"5\" height=\"5\"/></svg>";

    private static final String UNSAFE = SOUND.replace("<rect", "<script>1</script><rect");

    private static final String WIDE = SOUND.replace("width=\"9\"", "width=\"8\"");

    private static final String QUIZ =
            "---\ntitle: %s\n---\n\n"
                    + "## %s\n\n![A drawing](%s)\n\nSee [the other](%s) and [a file](%s).\n\n"
                    + "- [x] A\n- [ ] B\n\n### Hint\n\nThink.\n\n### Solution\n\nThat is it.\n";

    private static final List<String> FOLDERS = List.of("", "one/", "one/deep/", "two/");
    private static final List<String> NAMES = List.of("a.md", "b.md", "c.md", "d.md");
    private static final List<String> DRAWINGS = List.of("x.svg", "img/y.svg", "img/z.svg");

    private final Path source;
    private final Random random;

    Edits(Path source, Random random) {
        this.source = source;
        this.random = random;
    }

    /** Fills the folder. */
    void fill() throws IOException {
        for (String folder : FOLDERS) {
            for (String name : NAMES) {
                write(folder + name, quiz());
            }
            title(folder + "index.md");
            for (String drawing : DRAWINGS) {
                write(folder + drawing, SOUND);
            }
        }
    }

    /** Changes one thing, and says which. */
    String edit() throws IOException {
        List<Path> quizzes = files(".md");
        List<Path> drawings = files(".svg");
        Path quiz = quizzes.isEmpty() ? write("a.md", quiz()) : one(quizzes);
        Path drawing = drawings.isEmpty() ? write("x.svg", SOUND) : one(drawings);
        return switch (random.nextInt(16)) {
            case 0 -> "add " + write(one(FOLDERS) + one(NAMES), quiz());
            case 1 -> "add " + write(one(FOLDERS) + "new" + random.nextInt(3) + ".md", quiz());
            case 2 -> "delete " + delete(quiz);
            case 3 -> "rename " + move(quiz, one(FOLDERS) + "moved" + random.nextInt(3) + ".md");
            case 4 -> "swap " + swap(quiz, one(quizzes.isEmpty() ? List.of(quiz) : quizzes));
            case 5, 6 -> "change " + change(quiz);
            case 7 -> "touch " + age(quiz);
            case 8 -> "draw " + draw(drawing, one(List.of(SOUND, UNSAFE, WIDE)));
            case 9 -> "erase " + delete(drawing);
            case 10 -> "draw " + write(one(FOLDERS) + one(DRAWINGS), one(List.of(SOUND, WIDE)));
            case 11 -> "link " + link(drawing);
            case 12 -> "title " + title(one(FOLDERS) + "index.md");
            case 13 -> "readme " + write(one(FOLDERS) + "README.md", quiz());
            case 14 -> "ignore " + ignore(quiz);
            default -> "folder " + folder(drawing);
        };
    }

    private String quiz() {
        // Of few things to ask, so that some are asked twice.
        return QUIZ.formatted(
                "Title " + random.nextInt(5),
                "Which " + random.nextInt(40) + "?",
                one(List.of("x.svg", "img/y.svg", "img/z.svg", "img/y.svg", "../x.svg")),
                one(List.of("a.md", "b.md#which-1", "c.md", "d.md", "../d.md", "index.md")),
                one(List.of("x.svg", "img/z.svg", "img/y.svg", "two/x.svg")));
    }

    private Path change(Path file) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int at = random.nextInt(Math.max(1, lines.size()));
        if (!lines.isEmpty()) {
            switch (random.nextInt(3)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(at));
                default -> lines.set(at, lines.get(at).replace('A', 'C').replace('0', '7'));
            }
        }
        return write(source.relativize(file).toString(), String.join("\n", lines) + "\n");
    }

    private Path ignore(Path file) throws IOException {
        String rule = one(List.of("image-missing", "link-missing", "duplicate-question"));
        String text = Files.readString(file);
        String comment = "<!-- quiz-ignore " + rule + ": known -->\n\n## ";
        return write(source.relativize(file).toString(), text.replaceFirst("(?m)^## ", comment));
    }

    private Path title(String index) throws IOException {
        String order =
                one(
                        List.of(
                                "",
                                "---\norder: [d, b]\n---\n\n",
                                "---\norder: [c.md, new1]\n---\n\n"));
        String title = "# Folder " + random.nextInt(5);
        return write(index, order + title + "\n\n![A drawing](x.svg)\n");
    }

    private Path draw(Path drawing, String content) throws IOException {
        return write(source.relativize(drawing).toString(), content);
    }

    private Path link(Path file) throws IOException {
        Path outside = source.resolveSibling("outside.svg");
        Files.writeString(outside, SOUND);
        Path target = random.nextBoolean() ? outside : source.resolve("x.svg");
        if (!file.equals(target)) {
            Files.delete(file);
            Files.createSymbolicLink(file, target);
        }
        return file;
    }

    private Path folder(Path file) throws IOException {
        Files.delete(file);
        return Files.createDirectories(file);
    }

    private static Path delete(Path file) throws IOException {
        Files.delete(file);
        return file;
    }

    /** As file managers do it: the time of modification stays. */
    private Path move(Path file, String to) throws IOException {
        Path target = source.resolve(to);
        Files.createDirectories(target.getParent());
        return Files.move(file, target, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path swap(Path one, Path other) throws IOException {
        if (!one.equals(other)) {
            Path between = source.resolveSibling("between");
            Files.move(one, between);
            Files.move(other, one);
            Files.move(between, other);
        }
        return one;
    }

    private Path write(String path, String text) throws IOException {
        Path file = source.resolve(path);
        if (Files.isDirectory(file)) {
            return file;
        }
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return age(file);
    }

    /** Half of what is edited has been so for long, so that its stamp alone speaks for it. */
    private Path age(Path file) throws IOException {
        if (random.nextBoolean() && !Files.isSymbolicLink(file)) {
            Instant then = Instant.now().minus(Duration.ofHours(1 + random.nextInt(1000)));
            Files.setLastModifiedTime(file, FileTime.from(then));
        }
        return file;
    }

    private <T> T one(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(each -> each.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }
}
