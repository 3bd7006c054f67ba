package io.github.quizmaven.mojo.run;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.OneLine;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.parameter.Words;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.report.ConsoleReport;
import io.github.quizmaven.schema.layer.BrokenSchemaException;
import io.github.quizmaven.serve.Build;
import io.github.quizmaven.serve.LastGood;
import io.github.quizmaven.serve.SiteServer;
import io.github.quizmaven.serve.SourceWatch;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** Builds a module's site, shows it to browsers, and builds it again whenever a source changes. */
public final class ServeRun implements Closeable {

    private static final String COLLECTION = "index/";

    private final ModuleRun run;
    private final LastGood site;
    private final SiteServer server;
    private final SourceWatch watch;

    /**
     * Builds once and begins to serve.
     *
     * @param port the first one to try
     */
    public ServeRun(ModuleRun run, InetAddress address, int port) throws IOException {
        this.run = run;
        this.site = new LastGood(run.settings().output());
        // What changes while the first build runs is not missed.
        this.watch = new SourceWatch(run.settings().source());
        this.server = SiteServer.start(address, port, site);
        build();
    }

    /** Where browsers find the site. */
    public String address() {
        return server.address();
    }

    /** Builds once for each change; does not return. */
    public void follow() throws InterruptedException {
        while (true) {
            watch.await();
            build();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        watch.close();
    }

    /** Whatever goes wrong is shown, and the next change has its chance. */
    private void build() {
        Build build;
        try {
            ModuleRun again = run.again();
            Analysis analysis = again.check(true);
            site.keep(analysis.invalid().stream().map(ServeRun::page).toList());
            new SiteRun(again).build();
            build = new Build(problems(analysis));
        } catch (SettingsException | BrokenSchemaException | MojoFailureException wrong) {
            build = failed(String.valueOf(wrong.getMessage()));
        } catch (IOException failure) {
            build = failed(Words.of(failure));
        } catch (UncheckedIOException failure) {
            build = failed(Words.of(failure.getCause()));
        }
        server.tell(build);
    }

    private Build failed(String why) {
        run.log().error(why);
        return new Build(List.of(new Build.Problem("", "error", OneLine.of(why))));
    }

    private List<Build.Problem> problems(Analysis analysis) {
        ConsoleReport console = new ConsoleReport(run.folders().prefix(run.settings().source()));
        ProposedFix fix =
                new ProposedFix(SourceTree.at(run.settings().source()), analysis.hashes());
        List<Build.Problem> problems = new ArrayList<>();
        for (Diagnostic each : analysis.found().all()) {
            if (each.severity() != Severity.INFO) {
                problems.add(
                        new Build.Problem(
                                page(each.place().path()),
                                each.severity().name().toLowerCase(Locale.ROOT),
                                console.text(each) + fix.text(each)));
            }
        }
        return problems;
    }

    /** The folder of the page that shows a file. */
    private static String page(String file) {
        String page = SourceFile.withoutEnding(file) + "/";
        return page.equals(COLLECTION) || page.endsWith("/" + COLLECTION)
                ? page.substring(0, page.length() - COLLECTION.length())
                : page;
    }
}
