package io.github.quizmaven.mojo.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.site.SiteOptions;
import io.github.quizmaven.source.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens between two builds, the second one comes to what a clean one comes to. */
class IncrementalTest {

    private static final int STEPS = 16;

    private static final SchemaFile SCHEMA =
            new SchemaFile(
                    "house.schema.json",
                    "file:/house.schema.json",
                    """
                    {
                      "$schema": "https://json-schema.org/draft/2020-12/schema",
                      "$id": "https://school.example/question.schema.json",
                      "allOf": [
                        { "$ref": "https://quizmaven.github.io/schema/0.1/question.schema.json" }
                      ],
                      "required": ["level"]
                    }
                    """);

    @TempDir Path temp;

    private Random random = new Random();
    private RenderInvalid invalid = RenderInvalid.SKIP;
    private List<String> includes = List.of("**");
    private List<String> excludes = List.of();
    private List<SchemaFile> schemas = List.of();
    private RuleLevels rules = RuleLevels.DEFAULT;
    private String origin = "*";

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void comesToTheSameAsACleanBuild(long seed) throws IOException {
        random = new Random(seed);
        invalid = seed % 4 == 0 ? RenderInvalid.FAIL : RenderInvalid.SKIP;
        Path source = Files.createDirectories(temp.resolve("quiz"));
        Edits edits = new Edits(source, random);
        edits.fill();
        List<String> history = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            for (int left = step == 0 ? 0 : random.nextInt(4); left > 0; left--) {
                history.add(random.nextInt(3) > 0 ? edits.edit() : around());
            }
            boolean validate = random.nextInt(3) > 0;
            boolean render = !validate || random.nextBoolean();
            history.add((validate ? "validate " : "") + (render ? "render" : ""));
            compare(validate, render, String.join("\n", history));
        }
    }

    private void compare(boolean validate, boolean render, String history) throws IOException {
        clear(temp.resolve("clean"));
        List<String> expected =
                new Module(temp, settings("clean"), null)
                        .run(validate, render).stream()
                                .map(each -> each.replace("clean/", "site/"))
                                .toList();
        List<String> actual =
                new Module(temp, settings("site"), temp.resolve("cache")).run(validate, render);

        assertEquals(expected, actual, history);
        boolean written = expected.stream().anyMatch(each -> each.startsWith("info rendered"));
        if (written) {
            assertEquals(read(temp.resolve("clean")), read(temp.resolve("site")), history);
        }
    }

    /** Something that happens, but not to the quizzes. */
    private String around() throws IOException {
        switch (random.nextInt(8)) {
            case 0 -> origin = origin.equals("*") ? "https://school.example" : "*";
            case 1 -> schemas = schemas.isEmpty() ? List.of(SCHEMA) : List.of();
            case 2 -> rules = level();
            case 3 -> includes = random.nextInt(3) > 0 ? List.of("**") : List.of("one/**");
            case 4 -> excludes = random.nextInt(3) > 0 ? List.of() : List.of("one/deep/**");
            case 5 -> deleteOne(temp.resolve("site"));
            case 6 -> breakOne(temp.resolve("cache"));
            default -> deleteOne(temp.resolve("cache"));
        }
        return "%s %s %s %s %s".formatted(origin, schemas.size(), rules, includes, excludes);
    }

    private RuleLevels level() {
        RuleLevel level = RuleLevel.values()[random.nextInt(4)];
        return random.nextInt(3) == 0
                ? RuleLevels.DEFAULT
                : new RuleLevels(Map.of("image-missing", level, "link-missing", level));
    }

    private void deleteOne(Path folder) throws IOException {
        List<Path> files = files(folder);
        if (!files.isEmpty()) {
            Files.delete(files.get(random.nextInt(files.size())));
        }
    }

    private void breakOne(Path folder) throws IOException {
        List<Path> files = files(folder);
        if (!files.isEmpty()) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] bytes = Files.readAllBytes(file);
            switch (random.nextInt(3)) {
                case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length));
                case 1 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
                default -> random.nextBytes(bytes);
            }
            Files.write(file, bytes);
        }
    }

    private QuizSettings settings(String output) {
        return new QuizSettings(
                temp.resolve("quiz"),
                temp.resolve(output),
                includes,
                excludes,
                schemas,
                rules,
                invalid == RenderInvalid.FAIL ? FailOn.ERROR : FailOn.NEVER,
                false,
                invalid,
                new SiteOptions(origin));
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path each : files(folder)) {
            files.put(folder.relativize(each).toString(), Sha256.hex(Files.readAllBytes(each)));
        }
        return files;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
