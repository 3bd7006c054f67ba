package io.github.quizmaven.mojo;

import io.github.quizmaven.mojo.parameter.SettingsException;
import io.github.quizmaven.mojo.run.ModuleRun;
import io.github.quizmaven.mojo.run.ServeRun;
import io.github.quizmaven.mojo.setting.ModuleMojo;
import io.github.quizmaven.mojo.show.BrowserWindow;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the site in a browser while its quizzes are written: what changes is checked and rendered
 * again, and open pages follow. Ctrl-C ends it.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", requiresProject = false, aggregator = true, threadSafe = true)
public final class ServeMojo extends ModuleMojo {

    /**
     * The first port to try; while one is taken, the next is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.port", defaultValue = "8080")
    private int port;

    /**
     * The address to listen on. The default is reached from this machine only; with {@code 0.0.0.0}
     * the site can be seen, under the address of this machine, by everybody in its network.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.host", defaultValue = "127.0.0.1")
    private String host;

    /**
     * Whether the site is opened in the browser.
     *
     * @since 0.1.0
     */
    @Parameter(property = "quiz.open", defaultValue = "false")
    private boolean open;

    @Inject
    public ServeMojo(MavenSession session, MojoExecution execution) {
        super(session, execution);
    }

    /** A broken file takes no other page away. */
    @Override
    protected RenderInvalid renderInvalid() {
        return RenderInvalid.SKIP;
    }

    @Override
    protected void work(ModuleRun run) throws IOException, SettingsException {
        if (port < 0 || port > 0xFFFF) {
            throw new SettingsException(
                    "`quiz.port` is %d, but a port is a number from 0 to 65535".formatted(port));
        }
        try (ServeRun serve = new ServeRun(run, address(), port)) {
            getLog().info("serving %s: Ctrl-C ends it".formatted(serve.address()));
            if (open) {
                BrowserWindow.open(serve.address(), getLog());
            }
            serve.follow();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private InetAddress address() throws SettingsException {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new SettingsException(
                    "`quiz.host` is `%s`, which is no address of this machine".formatted(host));
        }
    }
}
