package io.github.quizmaven.mojo.run;

import io.github.quizmaven.report.bank.Bank;
import io.github.quizmaven.report.bank.BankFormat;
import io.github.quizmaven.report.bank.BankReader;
import io.github.quizmaven.source.WholeFile;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Path;

/** Tells of the questions of one module: prints it, or writes a file and says which. */
public record BankRun(ModuleRun run, BankFormat format) {

    public void tell() throws IOException {
        SourceTree tree =
                SourceTree.below(
                        run.settings().source(),
                        run.settings().includes(),
                        run.settings().excludes());
        Bank bank = BankReader.read(tree, run.folders().prefix(run.settings().source()));
        if (format.file() == null) {
            format.text(bank).lines().forEach(run.log()::info);
            return;
        }
        Path file = run.reports().folder().path().resolve(format.file());
        WholeFile.write(file, format.text(bank));
        run.log().info("wrote " + run.folders().relative(file));
    }
}
