package io.github.quizmaven.exchange.gfm.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.gfm.row.Row;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What is the name of the tool that you use? | en",
                "Wie ist der Name, mit dem sie die Datei nicht findet und für die er steht? | de",
                "¿Cuál es la forma que usa el programa para los datos del archivo? | es",
                "Quelle est la commande que vous tapez pour les dossiers et les fichiers ? | fr",
                "Qual è il comando che si usa per una cartella del sistema con gli altri? | it",
                "哪个命令列出文件？ | zh",
                "どのコマンドがファイルを表示しますか | ja",
                "어떤 명령이 파일을 나열합니까 | ko",
                "Какая команда показывает файлы и как её вызывают в этой системе | ru",
                "Яка команда показує файли і як її викликають | uk",
                "ما هو الأمر الذي يعرض الملفات | ar",
                "ما هو الأمر الذي يعرض الملفات (Українська: її) | ar",
                "कौन सी आज्ञा फ़ाइलें दिखाती है | hi",
                "`ls` | en",
                "de la de la | en"
            })
    void isKnownByLettersAndWords(String text, String expected) {
        assertEquals(expected, Language.of(List.of(new Row(1, 0, text, Row.Kind.TEXT))));
    }
}
