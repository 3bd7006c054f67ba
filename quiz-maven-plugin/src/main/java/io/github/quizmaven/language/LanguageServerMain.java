package io.github.quizmaven.language;

import io.github.quizmaven.language.folder.WrittenSettings;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;

/**
 * Starts a language server that an editor talks with by standard input and output. Nothing else is
 * written to standard output, whatever else prints in this process.
 */
public final class LanguageServerMain {

    private LanguageServerMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        if (arguments.length > 0) {
            System.err.println(
                    "This is a language server: an editor starts it without arguments, and talks"
                            + " with it by standard input and output.");
            System.exit(2);
        }
        // One of our libraries would say that nothing logs.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.setOut(System.err);
        System.exit(
                Connection.serve(
                        new FileInputStream(FileDescriptor.in),
                        new FileOutputStream(FileDescriptor.out),
                        WrittenSettings.of(System::getProperty)));
    }
}
