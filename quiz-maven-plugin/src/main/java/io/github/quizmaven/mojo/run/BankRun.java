package io.github.quizmaven.mojo.run;

import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.report.bank.Bank;
import io.github.quizmaven.report.bank.BankFormat;
import io.github.quizmaven.report.bank.BankReader;
import io.github.quizmaven.source.WholeFile;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.maven.plugin.logging.Log;

/** Tells of the questions of one module. */
public record BankRun(SourceTree tree, BankFormat format, ModuleFolders folders, Log log) {

    /**
     * Prints it, or writes a file and says which.
     *
     * @param reports the folder for the file
     */
    public void tell(Path reports) throws IOException {
        Bank bank = BankReader.read(tree, folders.prefix(tree.root()));
        if (format.file() == null) {
            format.text(bank).lines().forEach(log::info);
            return;
        }
        Path file = reports.resolve(format.file());
        WholeFile.write(file, format.text(bank));
        log.info("wrote " + folders.relative(file));
    }
}
