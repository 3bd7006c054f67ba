package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import java.nio.file.Path;

/**
 * What an import is asked to do.
 *
 * @param from a file or a folder
 * @param importer reads the files
 * @param to the folder for the quizzes
 * @param write whether and how files are written
 * @param choices what sources leave open
 */
public record ImportSettings(
        Path from, Importer importer, Path to, WriteMode write, ImportChoices choices) {}
