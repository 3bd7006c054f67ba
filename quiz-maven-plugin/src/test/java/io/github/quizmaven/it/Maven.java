package io.github.quizmaven.it;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * An installed Maven, which runs projects of {@code src/it} on a local repository that holds the
 * plugin and what it needs. What is missing there comes from this build's own local repository,
 * nothing from the network.
 *
 * @param home where it is installed
 * @param inside whether it runs in the tests' own JVM if it can
 */
record Maven(Path home, boolean inside) {

    private static final Path PROJECTS = Path.of(System.getProperty("it.projects"));
    private static final Path WORK = Path.of(System.getProperty("it.work"));
    private static final String REPOSITORY = System.getProperty("it.repository");
    private static final String VERSION = System.getProperty("it.version");
    private static final int MINUTES = 5;

    /** The Maven that runs this build first, then the oldest supported one and the newest ones. */
    static Stream<Maven> all() {
        return Stream.of(System.getProperty("it.mavens").split(","))
                .map(home -> new Maven(Path.of(home), false));
    }

    /** The Maven that runs this build, in this JVM, for what does not depend on the Maven. */
    static Maven running() {
        return new Maven(all().findFirst().orElseThrow().home(), true);
    }

    /** A fresh folder with nothing in it that people see. */
    Path emptyFolder(String name) throws IOException {
        Path folder = WORK.resolve(home.getFileName()).resolve(name);
        delete(folder);
        // Maven 4 warns where nothing marks the root of a project.
        Files.createDirectories(folder.resolve(".mvn"));
        return folder;
    }

    /** A fresh copy of a project. */
    Path project(String name) throws IOException {
        Path copy = emptyFolder(name);
        Path original = PROJECTS.resolve(name);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(original.relativize(file).toString());
                Files.createDirectories(target.getParent());
                String text = Files.readString(file);
                Files.writeString(target, text.replace("@project.version@", VERSION));
            }
        }
        return copy;
    }

    MavenRun run(Path project, String... arguments) throws IOException, InterruptedException {
        Path log = project.resolve("build.log");
        int exit =
                inside && MavenInside.suits(home)
                        ? runInside(project, log, arguments)
                        : start(project, log, arguments);
        String text = Files.readString(log, StandardCharsets.UTF_8);
        return new MavenRun(exit, text.replaceAll("\u001b\\[[0-9;]*m", "").lines().toList());
    }

    private int runInside(Path project, Path log, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(options());
        all.addAll(List.of(arguments));
        try (PrintStream out = new PrintStream(log.toFile(), StandardCharsets.UTF_8)) {
            return MavenInside.run(home, project, all, out);
        } catch (ReflectiveOperationException other) {
            throw new IllegalStateException("this is no Maven 3: " + home, other);
        }
    }

    private int start(Path project, Path log, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = builder(project, arguments).redirectOutput(log.toFile());
        // Short runs are over before the second compiler pays.
        builder.environment().put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        Process process = builder.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException(
                    "no end after " + MINUTES + " minutes: " + builder.command());
        }
        return process.exitValue();
    }

    /** Starts it in a process, without waiting for its end. */
    Process begin(Path project, String... arguments) throws IOException {
        return builder(project, arguments).start();
    }

    private ProcessBuilder builder(Path project, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(command());
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().remove("MAVEN_ARGS");
        return builder;
    }

    /** What starts it on the tests' repository, to which goals and options are added. */
    List<String> command() throws IOException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>(options());
        command.add(0, home.resolve(windows ? "bin/mvn.cmd" : "bin/mvn").toString());
        return command;
    }

    private static List<String> options() throws IOException {
        return List.of(
                "-B",
                "-Dstyle.color=never",
                "-o",
                "-Daether.offline.protocols=file",
                "-s",
                settings().toString(),
                "-Dmaven.repo.local=" + REPOSITORY);
    }

    private static Path settings() throws IOException {
        Path settings = WORK.resolve("settings.xml");
        String template = Files.readString(PROJECTS.resolve("settings.xml"));
        String url = Path.of(System.getProperty("it.downloaded")).toUri().toString();
        Files.writeString(settings, template.replace("@local.repository.url@", url));
        return settings;
    }

    @Override
    public String toString() {
        return home.getFileName().toString();
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
