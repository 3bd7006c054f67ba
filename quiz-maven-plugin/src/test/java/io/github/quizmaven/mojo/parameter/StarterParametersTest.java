package io.github.quizmaven.mojo.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.quizmaven.quiz.word.QuestionType;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names a new quiz can have, and which questions. */
class StarterParametersTest {

    @TempDir Path root;

    @ParameterizedTest
    @CsvSource({
        "linux/files, src/quiz/linux/files.md, files",
        "files.md, src/quiz/files.md, files",
        "a\\b.MD, src/quiz/a/b.md, b",
        "' été ', src/quiz/été.md, été"
    })
    void placesItBelowTheSourceFolder(String name, String file, String last)
            throws SettingsException {
        StarterParameters quiz = read(name, "cloze", "Ordering");

        assertEquals(root.resolve(file), quiz.file());
        assertEquals(last, quiz.name());
        assertEquals(List.of(QuestionType.CLOZE, QuestionType.ORDERING), quiz.types());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out",
                "a/../../b",
                "/etc/quiz",
                "a//b",
                "a/",
                ".md",
                "_draft",
                ".hidden/a",
                "target/a",
                "a:b",
                "a\"b",
                "con",
                "index",
                "linux/index.md",
                "a\u200bb",
                "a " + "/b",
                "a?",
                "x\ny"
            })
    void refusesNamesThatNoQuizCanHave(String name) {
        String message =
                assertThrows(SettingsException.class, () -> read(name, "cloze")).getMessage();

        assertEquals("`quiz.name` ", message.substring(0, "`quiz.name` ".length()));
    }

    @Test
    void asksForANameAndForTypesThatAreThere() {
        assertRefuses(
                "`quiz.name` is not set: name the new quiz, as in `-Dquiz.name=linux/files`",
                null,
                "cloze");
        assertRefuses(
                "`quiz.types` is `orderng`, but can only be `single-choice`, `multiple-choice`,"
                        + " `ordering`, `matching`, `numeric`, `short-answer` or `cloze`: did you"
                        + " mean `ordering`?",
                "a",
                "orderng");
        assertRefuses(
                "`quiz.types` names `cloze` twice: the new quiz has one question of a type",
                "a",
                "cloze",
                "CLOZE");
    }

    private void assertRefuses(String message, String name, String... types) {
        assertEquals(
                message,
                assertThrows(SettingsException.class, () -> read(name, types)).getMessage());
    }

    private StarterParameters read(String name, String... types) throws SettingsException {
        return StarterParameters.read(
                new ModuleFolders(root, root), new File("src/quiz"), name, List.of(types));
    }
}
