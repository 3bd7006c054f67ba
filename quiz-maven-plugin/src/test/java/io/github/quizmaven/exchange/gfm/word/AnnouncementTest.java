package io.github.quizmaven.exchange.gfm.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnouncementTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which are gases? (Choose two)",
                "Which are gases?(choose 3)",
                "What are two gases?",
                "Which two are gases?",
                "Pick one thing. _(Select all that apply)_",
                "Each correct answer presents a complete solution.",
                "¿Cuáles son dos gases? Elija dos.",
                "Choisissez deux réponses.",
                "Welche zwei sind Gase?",
                "Quali sono i gas? Seleziona due.",
                "选择两个答案。",
                "Які два способи є?",
                "Выберите два ответа."
            })
    void saysThatSeveralAreRight(String text) {
        assertEquals(true, Announcement.isIn(List.of("Text.", text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Which of the following is a gas?",
                "What happens when two gases meet?",
                "Which one is right?",
                "Select the right answer.",
                "¿Cuál es un gas?",
                "哪个是气体？"
            })
    void doesNotSaySo(String text) {
        assertEquals(false, Announcement.isIn(List.of(text)));
    }
}
