package io.github.quizmaven.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.language.folder.WrittenSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows while somebody types. */
class DiagnosticsWhileTypingTest {

    static final String QUIZ =
            """
            # Files

            ## Which command lists files?

            - [x] `ls`
            - [ ] `cd`

            ### Hint

            Two letters.

            ### Solution

            It is short for list.
            """;

    @TempDir Path folder;
    private Editor editor;

    @AfterEach
    void end() throws Exception {
        if (editor != null) {
            editor.close();
        }
    }

    @Test
    void showsWhatIsWrongAndNoLongerWhenItIsFixed() throws Exception {
        editor = Editor.in(folder);
        editor.open("a.md", QUIZ);
        assertEquals(List.of(), editor.shows("a.md", 1));

        editor.change("a.md", 2, range(4, 3, 4, 4), " ");
        assertEquals(List.of("4:2-4:5 one-correct-answer"), editor.shows("a.md", 2));

        editor.change("a.md", 3, range(5, 3, 5, 4), "x");
        assertEquals(List.of(), editor.shows("a.md", 3));
    }

    private static Range range(int line, int character, int endLine, int endCharacter) {
        return new Range(new Position(line, character), new Position(endLine, endCharacter));
    }

    @Test
    void saysWhatTheConsoleSays() throws Exception {
        Files.writeString(folder.resolve("b.md"), "\uFEFF" + QUIZ.replace("\n", "\r\n"));
        editor = Editor.in(folder);
        editor.open("c.md", QUIZ.replace("# Files", "# More 🎓 files"));

        Diagnostic found = editor.told("c.md", 1).getDiagnostics().get(0);

        assertEquals("duplicate-question", found.getCode().getLeft());
        assertEquals("quiz", found.getSource());
        assertEquals(DiagnosticSeverity.Warning, found.getSeverity());
        assertTrue(
                found.getMessage().getLeft().contains("`b.md`")
                        && found.getMessage().getLeft().contains("\nhelp: "),
                found.getMessage().getLeft());
        assertTrue(
                found.getCodeDescription().getHref().endsWith("/docs/rules/duplicate-question.md"));
        assertEquals(
                editor.uri("b.md"), found.getRelatedInformation().get(0).getLocation().getUri());
        assertEquals(
                "2:3-2:29",
                Editor.words(found.getRelatedInformation().get(0).getLocation().getRange()));
    }

    @Test
    void countsAsEditorsDo() throws Exception {
        editor = Editor.in(folder);
        editor.open("a.md", "\uFEFF" + QUIZ.replace("\n", "\r\n"));
        assertEquals(List.of(), editor.shows("a.md", 1));

        editor.change("a.md", 2, range(2, 0, 2, 3), "## 🎓\t🎓 [x](y.md) ");
        assertEquals(List.of("2:13-2:17 link-missing"), editor.shows("a.md", 2));

        editor.change("a.md", 3, range(0, 1, 0, 8), "\uFEFF# 🎓 [x](y.md)");
        editor.change("a.md", 4, range(0, 0, 0, 2), "");
        editor.change("a.md", 5, range(2, 3, 2, 18), "");
        assertEquals(List.of(), editor.shows("a.md", 5));
    }

    @Test
    void dropsWhatWasFoundAboutOldVersions() throws Exception {
        editor = Editor.in(folder);
        editor.open("a.md", QUIZ);
        editor.told("a.md", 1);
        for (int version = 2; version <= 201; version++) {
            editor.change("a.md", version, range(0, 7, 0, 7), "s");
        }

        assertEquals(List.of(), editor.shows("a.md", 201));
        editor.change("a.md", 202, range(0, 2, 0, 207), "");
        assertEquals(List.of("0:0-0:0 title-present"), editor.shows("a.md", 202));
        assertEquals(List.of(), editor.rest("a.md"));
    }

    @Test
    void tellsEachVersionOfWhichItTellsInOrder() throws Exception {
        editor = Editor.in(folder);
        editor.open("a.md", QUIZ);
        for (int version = 2; version <= 100; version++) {
            editor.change("a.md", version, null, QUIZ + "\n".repeat(version));
        }
        int last = 0;
        while (last < 100) {
            PublishDiagnosticsParams next = editor.next("a.md");
            assertTrue(next.getVersion() > last, next.getVersion() + " after " + last);
            last = next.getVersion();
        }
    }

    @Test
    void showsWhatAnotherOpenFileMakesWrong() throws Exception {
        editor = Editor.in(folder);
        editor.open("a.md", QUIZ);
        assertEquals(List.of(), editor.shows("a.md", 1));
        editor.open("b.md", QUIZ.replace("`ls`", "`dir`"));
        assertEquals(List.of(), editor.shows("b.md", 1));

        editor.change("a.md", 2, range(4, 6, 4, 10), "`dir`");
        assertEquals(List.of(), editor.shows("a.md", 2));
        assertEquals(List.of("2:3-2:29 duplicate-question"), editor.shows("b.md", 1));

        editor.server
                .getTextDocumentService()
                .didClose(new DidCloseTextDocumentParams(editor.named("a.md")));
        assertEquals(List.of(), editor.shows("b.md", 1));
    }

    @Test
    void findsTheFoldersOfModulesAndTheirSettings() throws Exception {
        Files.createDirectories(folder.resolve("one/src/quiz"));
        Files.writeString(
                folder.resolve("pom.xml"),
                """
                <project><properties>
                  <quiz.rules>hint-present:warning</quiz.rules>
                </properties></project>
                """);
        Files.writeString(
                folder.resolve("one/pom.xml"),
                """
                <project><parent/><build><plugins><plugin>
                  <artifactId>quiz-maven-plugin</artifactId>
                  <configuration>
                    <source>${project.basedir}/src/quiz</source>
                    <excludes><exclude>old/</exclude></excludes>
                    <rules><solution-present>off</solution-present></rules>
                  </configuration>
                </plugin></plugins></build></project>
                """);
        String bare = QUIZ.substring(0, QUIZ.indexOf("### Hint"));
        editor = Editor.in(folder);

        editor.open("one/src/quiz/a.md", bare);
        PublishDiagnosticsParams told = editor.told("one/src/quiz/a.md", 1);
        assertEquals(
                List.of("hint-present Warning"),
                told.getDiagnostics().stream()
                        .map(each -> each.getCode().getLeft() + " " + each.getSeverity())
                        .toList());

        editor.open("one/src/quiz/old/b.md", bare);
        assertEquals(List.of(), editor.shows("one/src/quiz/old/b.md", 1));
        editor.open("notes.md", bare);
        assertEquals(List.of(), editor.shows("notes.md", 1));
    }

    @Test
    void seesAFileOfNoFolderWithThoseBesideIt() throws Exception {
        Path lone = Files.createDirectories(folder.resolve("lone/deep")).getParent();
        Files.writeString(lone.resolve("a.md"), QUIZ);
        Files.writeString(lone.resolve("deep/b.md"), QUIZ.replace("`ls`", "`dir`"));
        editor = Editor.in(Files.createDirectories(folder.resolve("open")));

        editor.open("../lone/c.md", QUIZ);
        assertEquals(List.of("2:3-2:29 duplicate-question"), editor.shows("../lone/c.md", 1));
        editor.open("../lone/d.md", QUIZ.replace("`ls`", "`dir`"));
        assertEquals(List.of(), editor.shows("../lone/d.md", 1));

        Files.createFile(lone.resolve("pom.xml"));
        editor.server
                .getTextDocumentService()
                .didSave(new DidSaveTextDocumentParams(editor.named("../lone/c.md")));
        assertEquals(List.of(), editor.shows("../lone/c.md", 1));
    }

    @Test
    void takesSettingsFromTheEditorBeforeThoseOfTheCommandLine() throws Exception {
        String bare = QUIZ.substring(0, QUIZ.indexOf("### Hint"));
        WrittenSettings outer =
                WrittenSettings.of(
                        name ->
                                name.equals("quiz.rules")
                                        ? "hint-present:off,solution-present:error"
                                        : null);
        editor = Editor.in(folder, Map.of("rules", Map.of("solution-present", "off")), outer);
        editor.open("a.md", bare);

        assertEquals(List.of(), editor.shows("a.md", 1));
    }

    @RepeatedTest(10)
    void asksForSettingsAndSaysWhatIsWrongWithThem() throws Exception {
        String bare = QUIZ.substring(0, QUIZ.indexOf("### Hint"));
        editor = Editor.asked(folder, Map.of("rules", "hint-presnt:off,solution-present:off"));
        editor.open("a.md", bare);

        assertEquals(
                "`rules` names `hint-presnt`, which is not a rule: did you mean `hint-present`?",
                editor.shown.poll(60, TimeUnit.SECONDS).getMessage());
        editor.configure(Map.of("rules", Map.of("hint-present", "off", "solution-present", "off")));
        editor.server
                .getWorkspaceService()
                .didChangeConfiguration(new DidChangeConfigurationParams(Map.of()));
        while (!editor.shows("a.md", 1).isEmpty()) {
            // Settings come after the file was opened.
        }
    }

    @Test
    void noticesFilesThatComeAndGo() throws Exception {
        editor = Editor.in(Files.createDirectories(folder.resolve(".work/target/quizzes")));
        editor.open("a.md", QUIZ + "\n![A](a.png)\n");
        assertEquals(List.of("image-missing"), rules(editor.told("a.md", 1)));

        Files.write(editor.folder.resolve("a.png"), new byte[] {1});
        editor.server
                .getWorkspaceService()
                .didChangeWatchedFiles(
                        new DidChangeWatchedFilesParams(
                                List.of(
                                        new FileEvent(
                                                editor.uri("a.png"), FileChangeType.Created))));
        assertEquals(List.of(), rules(editor.told("a.md", 1)));
    }

    private static List<String> rules(PublishDiagnosticsParams told) {
        return told.getDiagnostics().stream().map(each -> each.getCode().getLeft()).toList();
    }
}
