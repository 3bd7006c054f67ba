package io.github.quizmaven.mojo.parameter;

import io.github.quizmaven.schema.layer.SchemaFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the schemas that a build names. */
public final class SchemaFiles {

    private static final String CLASS_PATH = "classpath:";

    private SchemaFiles() {}

    public static List<SchemaFile> read(List<String> names, ModuleFolders folders)
            throws SettingsException, IOException {
        List<SchemaFile> files = new ArrayList<>();
        for (String name : names) {
            files.add(
                    name.startsWith(CLASS_PATH)
                            ? resource(name.substring(CLASS_PATH.length()))
                            : file(name, folders.file(new File(name))));
        }
        return files;
    }

    private static SchemaFile file(String name, Path path) throws SettingsException, IOException {
        if (!Files.isRegularFile(path)) {
            throw new SettingsException(
                    "`quiz.schemas` holds `%s`, but `%s` is not a file".formatted(name, path));
        }
        try {
            return new SchemaFile(name, path.toUri().toString(), Files.readString(path));
        } catch (CharacterCodingException notUtf8) {
            throw new SettingsException(
                    "`quiz.schemas` holds `%s`, which is not saved as UTF-8".formatted(name));
        }
    }

    private static SchemaFile resource(String path) throws SettingsException, IOException {
        String absolute = path.startsWith("/") ? path : "/" + path;
        try (@Nullable InputStream in = SchemaFiles.class.getResourceAsStream(absolute)) {
            if (in == null) {
                throw new SettingsException(
                        ("`quiz.schemas` holds `%s%s`, but no dependency of the plugin has such a"
                                        + " resource")
                                .formatted(CLASS_PATH, path));
            }
            return new SchemaFile(
                    CLASS_PATH + path,
                    CLASS_PATH + absolute,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
