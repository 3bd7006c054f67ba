package io.github.quizmaven.mutation;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.schema.layer.SchemaFile;
import io.github.quizmaven.site.SiteOptions;
import io.github.quizmaven.source.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts one folder after the other on the disk and takes it through the whole pipeline. */
public final class Workbench {

    /** What an organisation might ask for; no sound quiz breaks it. */
    private static final SchemaFile HOUSE =
            new SchemaFile(
                    "house.schema.json",
                    "https://example.org/house.schema.json",
                    """
                    {
                      "$schema": "https://json-schema.org/draft/2020-12/schema",
                      "$id": "https://example.org/house.schema.json",
                      "allOf": [{ "$ref": "https://quizmaven.github.io/schema/0.1/quiz.schema.json" }],
                      "properties": { "topic": { "maxLength": 20 } }
                    }
                    """);

    private final Path root;
    private final Map<String, byte[]> written = new HashMap<>();

    /**
     * @param root an empty folder
     */
    public Workbench(Path root) {
        this.root = root;
    }

    /** All reports, as in {@code value a.md 2:3-2:7}. */
    List<String> reports(Folder folder) throws IOException, BrokenSchemaException {
        return found(folder).stream().map(Workbench::words).toList();
    }

    public List<Diagnostic> found(Folder folder) throws IOException, BrokenSchemaException {
        write(folder);
        QuizSettings settings =
                new QuizSettings(
                        root,
                        root.resolveSibling("out"),
                        List.of(),
                        List.of(),
                        List.of(HOUSE),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL,
                        SiteOptions.DEFAULT);
        return BuiltIn.pipeline(settings).check(settings).found().all();
    }

    /** Touches only what differs from the folder before. */
    private void write(Folder folder) throws IOException {
        for (String path : new ArrayList<>(written.keySet())) {
            if (!folder.files().containsKey(path)) {
                Files.delete(root.resolve(path));
                written.remove(path);
            }
        }
        for (Map.Entry<String, byte[]> each : folder.files().entrySet()) {
            if (!Arrays.equals(each.getValue(), written.get(each.getKey()))) {
                Path file = root.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                // Some systems write a file through to the disk when it is cut to nothing first.
                Files.deleteIfExists(file);
                Files.write(file, each.getValue());
                written.put(each.getKey(), each.getValue());
            }
        }
    }

    private static String words(Diagnostic diagnostic) {
        Place place = diagnostic.place();
        return "%s %s %d:%d-%d:%d"
                .formatted(
                        diagnostic.rule().name(),
                        place.path(),
                        place.line(),
                        place.column(),
                        place.endLine(),
                        place.endColumn());
    }
}
