package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of settings that no goal knows: Maven alone would ignore them, and the build be green. */
class MisspeltSettingsIT {

    private final Maven maven = Maven.running();

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.it.Maven#all")
    void refusesThemOnTheCommandLineAndInThePom(Maven each) throws Exception {
        Path project = each.project("sound-quizzes");
        edit(
                project,
                "<executions>",
                "<configuration><failon>warning</failon></configuration><executions>");

        MavenRun run = each.run(project, "package", "-Dquiz.sorce=x", "-Dquiz.from=x");

        assertEquals(
                "sound-quizzes: no goal of this plugin knows the property `quiz.sorce`: did you mean"
                        + " `quiz.source`?",
                run.failure());
        assertEquals(
                1,
                run.log().stream()
                        .filter(
                                line ->
                                        line.contains(
                                                "no goal of this plugin knows `<failon>` in its"
                                                        + " configuration: did you mean `failOn`?"))
                        .count());
        assertEquals(List.of(), run.traces());
        assertEquals(1, run.exit());
    }

    @ParameterizedTest
    @CsvSource({"validate", "render", "explain", "import"})
    void refusesThemInEveryGoal(String goal) throws Exception {
        MavenRun run =
                maven.run(maven.project("sound-quizzes"), "quiz:" + goal, "-Dquiz.failon=warning");

        assertEquals(
                "sound-quizzes: no goal of this plugin knows the property `quiz.failon`: did you"
                        + " mean `quiz.failOn`?",
                run.failure());
    }

    @Test
    void findsPropertiesOfAProject() throws Exception {
        Path project = maven.project("sound-quizzes");
        edit(
                project,
                "<build>",
                "<properties><quiz.ruleLevels>x</quiz.ruleLevels></properties><build>");

        assertEquals(
                "sound-quizzes: no goal of this plugin knows the property `quiz.ruleLevels`: did you"
                        + " mean `quiz.rules`?",
                maven.run(project, "package").failure());
    }

    @Test
    void findsTheConfigurationOfAnExecution() throws Exception {
        Path project = maven.project("sound-quizzes");
        edit(project, "<goals>", "<configuration><skipp>true</skipp></configuration><goals>");

        assertEquals(
                "sound-quizzes: no goal of this plugin knows `<skipp>` in its configuration: did you"
                        + " mean `skip`?",
                maven.run(project, "package").failure());
    }

    @Test
    void findsTheManagedConfigurationOfAGoalThatIsCalled() throws Exception {
        Path project = maven.project("sound-quizzes");
        edit(project, "<plugins>", "<pluginManagement><plugins>");
        edit(project, "</plugins>", "</plugins></pluginManagement>");
        edit(
                project,
                "<executions>",
                "<configuration><skipp>x</skipp></configuration><executions>");

        assertEquals(
                "sound-quizzes: no goal of this plugin knows `<skipp>` in its configuration: did you"
                        + " mean `skip`?",
                maven.run(project, "quiz:validate").failure());
    }

    private static void edit(Path project, String text, String by) throws Exception {
        Path pom = project.resolve("pom.xml");
        Files.writeString(pom, Files.readString(pom).replace(text, by));
    }
}
