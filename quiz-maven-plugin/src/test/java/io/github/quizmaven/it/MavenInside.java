package io.github.quizmaven.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A Maven 3 in the tests' own JVM, as IDEs have it: its classes are loaded once, those of plugins
 * for each run. To start a Maven takes most of the time of a short run.
 */
final class MavenInside {

    private static final String MAIN = "org.apache.maven.cli.MavenCli";
    private static final Map<Path, MavenInside> LOADED = new ConcurrentHashMap<>();

    private final ClassLoader core;
    private final Object world;

    private MavenInside(Path home) throws IOException, ReflectiveOperationException {
        System.setProperty("maven.home", home.toString());
        ClassLoader boot = new URLClassLoader(jars(home), ClassLoader.getPlatformClassLoader());
        Class<?> type = boot.loadClass("org.codehaus.plexus.classworlds.launcher.Launcher");
        Object launcher = type.getConstructor().newInstance();
        type.getMethod("setSystemClassLoader", ClassLoader.class).invoke(launcher, boot);
        try (InputStream settings = Files.newInputStream(settings(home))) {
            type.getMethod("configure", InputStream.class).invoke(launcher, settings);
        }
        world = type.getMethod("getWorld").invoke(launcher);
        core = (ClassLoader) type.getMethod("getMainRealm").invoke(launcher);
    }

    /** Whether a Maven has the entrance that this needs; Maven 4 has another. */
    static boolean suits(Path home) throws IOException {
        return Files.readString(settings(home)).contains(MAIN);
    }

    /**
     * Runs it as if its JVM had just been started in a folder.
     *
     * @return what its exit code would be
     */
    static int run(Path home, Path folder, List<String> arguments, PrintStream out)
            throws IOException, ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        Properties before = (Properties) System.getProperties().clone();
        try {
            MavenInside maven = LOADED.get(home);
            if (maven == null) {
                maven = new MavenInside(home);
                LOADED.put(home, maven);
            }
            System.setProperty("maven.home", home.toString());
            System.setProperty("maven.multiModuleProjectDirectory", folder.toString());
            System.setProperty("user.dir", folder.toString());
            thread.setContextClassLoader(maven.core);
            return maven.run(folder, arguments, out);
        } finally {
            thread.setContextClassLoader(loader);
            System.setProperties(before);
        }
    }

    private int run(Path folder, List<String> arguments, PrintStream out)
            throws ReflectiveOperationException {
        Class<?> type = core.loadClass(MAIN);
        Object client = type.getConstructor(world.getClass()).newInstance(world);
        try {
            return (int)
                    type.getMethod(
                                    "doMain",
                                    String[].class,
                                    String.class,
                                    PrintStream.class,
                                    PrintStream.class)
                            .invoke(
                                    client,
                                    arguments.toArray(String[]::new),
                                    folder.toString(),
                                    out,
                                    out);
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("Maven broke", failure.getCause());
        }
    }

    private static Path settings(Path home) {
        return home.resolve("bin/m2.conf");
    }

    private static URL[] jars(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("boot"))) {
            List<Path> jars = files.filter(each -> each.toString().endsWith(".jar")).toList();
            URL[] urls = new URL[jars.size()];
            for (int at = 0; at < urls.length; at++) {
                urls[at] = jars.get(at).toUri().toURL();
            }
            return urls;
        }
    }
}
