package io.github.quizmaven.mojo.run;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.bundle.Written;
import io.github.quizmaven.diagnostic.OneLine;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.cache.BuildCache;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.report.Summary;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;

/** Writes the site of one module that was analysed. */
public record SiteRun(ModuleRun run) {

    /** Brings the site to what the quizzes are, with as little work as that takes. */
    public void build()
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        try (BuildCache cache = run.known()) {
            if (run.isAnalysed() || cache.unchanged() != null) {
                render(cache);
            } else {
                checkAndRender(cache);
            }
        }
    }

    /** Renders what was checked before in this build, or is as it was in an earlier one. */
    private void render(BuildCache cache)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        Analysis analysis = run.analyse(cache, pipeline -> pipeline.check(settings()));
        sound().judge(analysis);
        int pages = cache.unchangedPages();
        if (pages >= 0) {
            print(pages);
            return;
        }
        try (Bundle bundle = open(cache)) {
            run.pipeline("rendered", cache).render(settings(), analysis, bundle);
            finish(bundle, cache);
        }
    }

    private void checkAndRender(BuildCache cache)
            throws MojoFailureException, IOException, SettingsException, BrokenSchemaException {
        try (Bundle bundle = open(cache)) {
            sound().judge(run.analyse(cache, pipeline -> pipeline.build(settings(), bundle)));
            finish(bundle, cache);
        }
    }

    private Bundle open(BuildCache cache) throws IOException {
        return new BundleWriter(settings().output(), cache.waitingRoom()).open();
    }

    private void finish(Bundle bundle, BuildCache cache) throws IOException {
        Written written = bundle.finish();
        cache.finished(bundle.left());
        print(written);
    }

    private void print(Written written) {
        for (String path : written.kept()) {
            run.log()
                    .info(
                            "kept `%s`: no longer part of the site, but edited since it was written"
                                    .formatted(OneLine.of(path)));
        }
        print(written.pages());
    }

    private void print(int pages) {
        run.log()
                .info(
                        "rendered %s: open %sindex.html"
                                .formatted(
                                        Summary.plural(pages, "page"),
                                        run.folders().prefix(settings().output())));
    }

    private OnlySound sound() {
        return new OnlySound(run, "rendered");
    }

    private QuizSettings settings() {
        return run.settings();
    }
}
