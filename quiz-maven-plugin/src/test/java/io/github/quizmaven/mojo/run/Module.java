package io.github.quizmaven.mojo.run;

import io.github.quizmaven.mojo.parameter.ModuleFolders;
import io.github.quizmaven.mojo.show.Printing;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.report.Style;
import io.github.quizmaven.report.machine.ReportFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.jspecify.annotations.Nullable;

/** Goals at work in one module, without a Maven around them. */
final class Module {

    private final List<String> said = new ArrayList<>();
    private final ModuleRun run;

    /**
     * @param cache null if builds leave nothing to each other
     */
    Module(Path folder, QuizSettings settings, @Nullable Path cache) {
        this.run =
                new ModuleRun(
                        settings,
                        new ModuleFolders(folder, folder),
                        new ModuleBaseline(null, "", false, settings.checksAll()),
                        new ModuleReports(List.of(), new ReportFolder(folder), "", "1"),
                        new Printing(Style.PLAIN, true),
                        cache,
                        log(),
                        new HashMap<>());
    }

    /** Runs goals of one build; gives what the log says and how they fail, without times. */
    List<String> run(boolean validate, boolean render) {
        return run(validate, render, render);
    }

    /** Runs the first of two goals of one build, of which the second is to come. */
    List<String> runBeforeRender() {
        return run(true, true, false);
    }

    private List<String> run(boolean validate, boolean ahead, boolean render) {
        try {
            if (validate) {
                run.judge(run.check(ahead));
            }
            if (render) {
                new SiteRun(run).build();
            }
        } catch (Exception failure) {
            said.add(failure.toString());
        }
        return said.stream().map(each -> each.replaceAll(" \\([0-9.]+ s\\)$", "")).toList();
    }

    private Log log() {
        return new SystemStreamLog() {
            @Override
            public void info(CharSequence text) {
                said.add("info " + text);
            }

            @Override
            public void warn(CharSequence text) {
                said.add("warn " + text);
            }

            @Override
            public void error(CharSequence text) {
                said.add("error " + text);
            }
        };
    }
}
