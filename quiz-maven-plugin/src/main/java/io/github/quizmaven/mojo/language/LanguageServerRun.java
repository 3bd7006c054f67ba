package io.github.quizmaven.mojo.language;

import io.github.quizmaven.language.ServerPort;
import io.github.quizmaven.language.folder.WrittenSettings;
import io.github.quizmaven.mojo.parameter.SettingsException;
import java.io.IOException;
import java.net.BindException;
import java.util.Properties;
import org.apache.maven.plugin.logging.Log;

/**
 * A language server that Maven has started.
 *
 * @param properties those of the command line
 */
public record LanguageServerRun(Properties properties, Log log) {

    /**
     * Serves until it is ended.
     *
     * @param port 0 for any that is free
     */
    public void serve(int port) throws IOException, SettingsException {
        if (port < 0 || port > 0xFFFF) {
            throw new SettingsException(
                    "`quiz.port` is %d, but a port is a number from 0 to 65535".formatted(port));
        }
        WrittenSettings settings = WrittenSettings.of(properties::getProperty);
        try (ServerPort server = new ServerPort(port, settings)) {
            log.info(
                    "the language server listens on 127.0.0.1:%d: Ctrl-C ends it"
                            .formatted(server.number()));
            server.serve();
        } catch (BindException taken) {
            throw new SettingsException(
                    "port %d is taken: choose another `quiz.port`, or 0 for any".formatted(port));
        }
    }
}
