package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.Choice;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.run.BankRun;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.setting.ModuleMojo;
import io.github.quizmaven.report.bank.BankFormat;
import io.github.quizmaven.report.bank.BankFormats;
import java.io.IOException;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells of all questions together: how many there are of each type, level, category and tag, which
 * lack a hint or a solution, and which quizzes they are in.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends ModuleMojo {

    /**
     * How they are shown: table (in the log), html (bank.html in the folder for reports) or json
     * (bank.json there).
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.format", defaultValue = "table")
    private String format;

    @Inject
    public ReportMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    @Override
    protected void work(ModuleRun run) throws IOException, SettingsException {
        List<String> names = BankFormats.ALL.stream().map(BankFormat::name).toList();
        int chosen = names.indexOf(Choice.of("quiz.format", format, names));
        new BankRun(run, BankFormats.ALL.get(chosen)).tell();
    }
}
