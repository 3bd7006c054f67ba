package io.github.quizmaven.mojo.parameter;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.intake.WriteMode;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Translates the parameters of an import. */
public final class ImportParameters {

    /** What becomes of questions with several right answers that do not say so. */
    enum Multiple {
        REPORT,
        INFER
    }

    private ImportParameters() {}

    public static ImportSettings read(
            ModuleFolders folders,
            @Nullable File from,
            String format,
            File to,
            String write,
            String multiple,
            boolean nearest)
            throws SettingsException {
        if (from == null) {
            throw new SettingsException(
                    "`quiz.from` is not set: name the file or folder to import");
        }
        Path source = folders.absolute(from);
        if (!Files.exists(source)) {
            throw new SettingsException(
                    "`quiz.from` is `%s`, which does not exist"
                            .formatted(folders.relative(source)));
        }
        Path target = folders.absolute(to);
        if (target.startsWith(source) || source.startsWith(target)) {
            throw new SettingsException(
                    "`quiz.to` (`%s`) and `quiz.from` (`%s`) must not be nested"
                            .formatted(folders.shown(target), folders.shown(source)));
        }
        Multiple meant = Choice.of(Multiple.class, "quiz.multiple", multiple);
        return new ImportSettings(
                source,
                importer(format),
                target,
                Choice.of(WriteMode.class, "quiz.write", write),
                new ImportChoices(meant == Multiple.INFER, nearest));
    }

    private static Importer importer(String format) throws SettingsException {
        String word = Choice.of("quiz.format", format, Importers.formats());
        return Importers.named(word);
    }
}
