package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The commands of the recipes for continuous integration, run as they are written. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the recipes are for shells")
class CiRecipesIT {

    private static final Path PAGE =
            Path.of(System.getProperty("it.projects")).resolve("../../../docs/ci.md");
    private static final Pattern HOOK =
            Pattern.compile("^```sh\\n(#!/bin/sh\\n.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    static Stream<String> mavenCommands() throws IOException {
        return Pattern.compile("mvn (-B -ntp [a-z][^'\\n`]*)")
                .matcher(Files.readString(PAGE))
                .results()
                .map(each -> each.group(1).strip())
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("mavenCommands")
    void commandsOfMavenWork(String arguments) throws Exception {
        Maven maven = Maven.running();
        Path project = maven.project("sound-quizzes");

        MavenRun run = maven.run(project, arguments.split(" "));

        assertEquals(0, run.exit());
        assertTrue(Files.exists(project.resolve("target/quiz/index.html")));
        assertEquals(
                arguments.contains("quiz.reports"),
                Files.isDirectory(project.resolve("target/quiz-reports")));
    }

    @Test
    void annotationsOfAllModulesArePrinted() throws Exception {
        Maven maven = Maven.running();
        Path project = maven.project("fault-in-last-module");
        maven.run(project, "quiz:validate", "-Dquiz.reports=github");
        String command = found("run: (find .*)");

        assertEquals(
                Files.readString(project.resolve("three/target/quiz-reports/github.txt")),
                run(project, maven, "sh", "-c", command).output());
    }

    @Test
    void hookRefusesWhatIsAboutToBeCommittedIfItIsFaulty() throws Exception {
        Maven maven = Maven.running();
        Path project = maven.project("sound-quizzes");
        git(project, maven, "init", "-q");
        Path hook = project.resolve(".git/hooks/pre-commit");
        Files.createDirectories(hook.getParent());
        Files.writeString(
                hook,
                HOOK.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow().group(1));
        assertTrue(hook.toFile().setExecutable(true));
        Path quiz = project.resolve("src/quiz/folders.md");
        String sound = Files.readString(quiz);

        git(project, maven, "add", "pom.xml", "src");
        assertEquals(0, commit(project, maven).exit());

        Files.writeString(quiz, sound.replace("[x]", "[ ]"));
        git(project, maven, "add", "src");
        // What lies in the folder is sound again, but is not what would be committed.
        Files.writeString(quiz, sound);
        Result refused = commit(project, maven);
        assertEquals(1, refused.exit());
        assertTrue(refused.output().contains("[ERROR] src/quiz/folders.md:"), refused::output);

        git(project, maven, "add", "src");
        Files.writeString(project.resolve("notes.txt"), "no Markdown");
        git(project, maven, "add", "notes.txt");
        assertEquals(new Result(0, ""), commit(project, maven));
    }

    private record Result(int exit, String output) {}

    private static Result commit(Path project, Maven maven) throws Exception {
        return run(
                project,
                maven,
                "git",
                "-c",
                "user.name=A",
                "-c",
                "user.email=a@example.org",
                "commit",
                "-q",
                "-m",
                "m");
    }

    private static void git(Path project, Maven maven, String... arguments) throws Exception {
        String[] command =
                Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new);
        assertEquals(new Result(0, ""), run(project, maven, command));
    }

    /** Runs a command for which {@code mvn} is the given Maven on the tests' repository. */
    private static Result run(Path project, Maven maven, String... command) throws Exception {
        Path folder = project.resolveSibling("path");
        Files.createDirectories(folder);
        Path wrapper = folder.resolve("mvn");
        Files.writeString(
                wrapper, "#!/bin/sh\nexec '" + String.join("' '", maven.command()) + "' \"$@\"\n");
        assertTrue(wrapper.toFile().setExecutable(true));
        Path output = project.resolveSibling("output.txt");
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .directory(project.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        builder.environment().put("PATH", folder + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(each -> each.startsWith("GIT_"));
        int exit = builder.start().waitFor();
        return new Result(exit, Files.readString(output, StandardCharsets.UTF_8));
    }

    private static String found(String pattern) throws IOException {
        List<String> found =
                Pattern.compile(pattern)
                        .matcher(Files.readString(PAGE))
                        .results()
                        .map((MatchResult each) -> each.group(1))
                        .toList();
        assertEquals(1, found.size());
        return found.get(0);
    }
}
