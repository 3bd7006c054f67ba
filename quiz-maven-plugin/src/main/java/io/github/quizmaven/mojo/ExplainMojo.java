package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.Choice;
import io.github.quizmaven.mojo.parameter.RuleLevelsReader;
import io.github.quizmaven.mojo.parameter.SettingNames;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.catalog.RulePages;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.report.RuleTable;
import io.github.quizmaven.report.TerminalPage;
import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Explains a rule with examples, or lists all rules with the severities in force.
 *
 * @since 0.1.0
 */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    private final MavenSession session;
    private final MojoExecution execution;

    /**
     * The rule to explain, as it stands in brackets behind a problem. Default: all, in a table.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.rule")
    private @Nullable String rule;

    /**
     * Severities other than the rules' own in the POM: an element for each rule, with error,
     * warning, info or off.
     *
     * @since 0.1.0
     */
    @Parameter private Map<String, String> rules = Map.of();

    /**
     * Severities other than the rules' own on the command line, where they win over those of the
     * POM, as in {@code hint-present:warning,image-alt:off}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.rules", defaultValue = "")
    private List<String> ruleLevels = List.of();

    @Inject
    public ExplainMojo(MavenSession session, MojoExecution execution) {
        this.session = session;
        this.execution = execution;
    }

    @Override
    public void execute() throws MojoExecutionException {
        try {
            SettingNames.check(session, execution);
            RuleLevels levels = RuleLevelsReader.read(rules, ruleLevels);
            getLog().info("\n" + text(rule, levels) + "\n");
        } catch (SettingsException wrong) {
            throw new MojoExecutionException(wrong.getMessage());
        }
    }

    static String text(@Nullable String rule, RuleLevels levels) throws SettingsException {
        return rule == null ? table(levels) : page(rule.strip());
    }

    private static String page(String name) throws SettingsException {
        List<String> names = RuleCatalog.names();
        if (!names.contains(name)) {
            throw new SettingsException(
                    "`quiz.rule` is `%s`, which is no rule%s"
                            .formatted(name, Choice.meant(name, names)));
        }
        return TerminalPage.text(RulePages.page(name));
    }

    private static String table(RuleLevels levels) {
        Map<String, String> summaries = RulePages.summaries();
        return new RuleTable(
                        RuleCatalog.ids().stream()
                                .map(
                                        each ->
                                                new RuleTable.Row(
                                                        each,
                                                        levels.severity(each),
                                                        summaries.getOrDefault(each.name(), "")))
                                .toList())
                .text();
    }
}
