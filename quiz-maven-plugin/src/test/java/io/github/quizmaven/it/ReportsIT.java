package io.github.quizmaven.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports for tools, as builds leave them, on each Maven with what it prints. */
class ReportsIT {

    static final String ALL = "-Dquiz.reports=sarif,junit,json,github,gitlab";

    /** What a run with all reports leaves of {@code two-faulty-files}. */
    static void assertWritten(Path project, MavenRun run) throws IOException {
        Path reports = project.resolve("target/quiz-reports");
        assertEquals(
                List.of("github.txt", "gitlab.json", "junit.xml", "quiz.json", "quiz.sarif"),
                names(reports));
        assertEquals(
                """
                ::error file=src/quiz/no-key.md,line=7,endLine=7,col=3,endColumn=5,\
                title=one-correct-answer::no option is marked as correct\
                %0Ahelp: mark exactly one option with `[x]`
                ::error file=src/quiz/two-keys.md,line=5,endLine=5,col=4,endColumn=45,\
                title=hint-present::question `Which command lists the files of a folder?` has no \
                hint%0Ahelp: add a `### Hint` part below its options or answer
                ::error file=src/quiz/two-keys.md,line=8,endLine=8,col=3,endColumn=5,\
                title=one-correct-answer::2 options are marked as correct, a single-choice \
                question has exactly one%0Ahelp: remove one `[x]`, or write \
                `type: multiple-choice` in a ```yaml question block below the heading
                """,
                Files.readString(reports.resolve("github.txt")));
        assertTrue(
                run.log().stream().noneMatch(each -> each.contains("::error")),
                "annotations are no part of the log");
    }

    /** What such a run leaves of {@code fault-in-last-module}. */
    static void assertWrittenByEachModule(Path project) throws IOException {
        assertEquals(List.of(), findings(project.resolve("one/target/quiz-reports/quiz.json")));
        assertEquals(
                List.of("three/src/quiz/files.md one-correct-answer"),
                findings(project.resolve("three/target/quiz-reports/quiz.json")));
        assertEquals(
                "quiz/three/src/quiz/",
                read(project.resolve("three/target/quiz-reports/quiz.sarif"))
                        .at("/runs/0/automationDetails/id")
                        .asString());
    }

    @Test
    void areWrittenWithoutFindingsAndByRenderAlone() throws Exception {
        Maven maven = Maven.running();
        Path project = maven.project("sound-quizzes");

        MavenRun run =
                maven.run(project, "quiz:render", "-Dquiz.reports=json", "-Dquiz.reportBase=..");

        assertEquals(0, run.exit());
        assertEquals(List.of(), findings(project.resolve("target/quiz-reports/quiz.json")));
    }

    @Test
    void haveFolderAndBaseOfTheirOwn() throws Exception {
        Maven maven = Maven.running();
        Path project = maven.project("two-faulty-files");

        maven.run(
                project,
                "quiz:validate",
                "-Dquiz.reports=JSON",
                "-Dquiz.reportsDirectory=reports",
                "-Dquiz.reportBase=src");
        MavenRun outside = maven.run(project, "quiz:validate", ALL, "-Dquiz.reportBase=target");
        MavenRun unknown = maven.run(project, "quiz:validate", "-Dquiz.reports=serif");

        assertEquals(
                "quiz/no-key.md one-correct-answer",
                findings(project.resolve("reports/quiz.json")).get(0));
        assertTrue(outside.failure().contains("is not in `quiz.reportBase`"), outside::failure);
        assertEquals(
                "two-faulty-files: `quiz.reports` is `serif`, but can only be `sarif`, `junit`,"
                        + " `json`, `github` or `gitlab`: did you mean `sarif`?",
                unknown.failure());
    }

    private static List<String> findings(Path report) throws IOException {
        return read(report)
                .path("findings")
                .valueStream()
                .map(each -> each.at("/place/path").asString() + " " + each.path("rule").asString())
                .toList();
    }

    private static JsonNode read(Path file) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
