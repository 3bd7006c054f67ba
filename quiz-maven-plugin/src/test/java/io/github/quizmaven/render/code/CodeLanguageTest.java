package io.github.quizmaven.render.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "js, JavaScript",
        "sh, Shell",
        "bash, Shell",
        "yml, YAML",
        "C++, C++",
        "c#, C#",
        "PY, Python",
        "golang, Go",
        "Dockerfile, Dockerfile",
        "ts, TypeScript"
    })
    void knowsALanguageByTheWordsThatPeopleWrite(String word, String title) {
        assertEquals(title, CodeLanguage.of(word).title());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cloze", "text", "brainfuck", "javax", "plain"})
    void guessesNoLanguage(String word) {
        assertNull(CodeLanguage.of(word));
    }

    @Test
    void givesNoWordToTwoLanguages() {
        List<String> words =
                CodeLanguage.all().stream().flatMap(each -> each.words().stream()).toList();
        assertEquals(words.size(), Set.copyOf(words).size(), words::toString);
        assertEquals(words, words.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.render.code.CodeLanguage#all")
    void namesLanguagesByWordsThatAFenceMayHold(CodeLanguage language) {
        assertTrue(
                language.words().stream().allMatch(word -> word.matches("[\\p{Alnum}+#._-]{1,30}")),
                language.words()::toString);
    }

    @Test
    void isDocumentedWithAllItsWords() throws IOException {
        String documented = Files.readString(Path.of("../docs/format.md")).replaceAll("\\s+", " ");
        String known =
                CodeLanguage.all().stream()
                        .map(
                                language ->
                                        language.words().stream()
                                                .map(word -> "`" + word + "`")
                                                .collect(
                                                        Collectors.joining(
                                                                ", ",
                                                                language.title() + " (",
                                                                ")")))
                        .collect(Collectors.joining(", ", ": ", ". "));
        assertTrue(documented.contains(known), known);
    }
}
