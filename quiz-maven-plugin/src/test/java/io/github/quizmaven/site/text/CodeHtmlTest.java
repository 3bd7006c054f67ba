package io.github.quizmaven.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeHtmlTest {

    private static String box(String title, String word, String code) {
        return "<div class=\"code\" dir=\"ltr\">"
                + (title.isEmpty()
                        ? ""
                        : "<p aria-hidden=\"true\" class=\"code-language\">" + title + "</p>")
                + "<pre dir=\"ltr\" tabindex=\"0\" role=\"group\" aria-label=\"Code"
                + (title.isEmpty() ? "" : ": " + title)
                + "\"><code"
                + (word.isEmpty() ? "" : " class=\"language-" + word + "\"")
                + ">"
                + code
                + "</code></pre></div>";
    }

    @Test
    void showsCodeInANamedBoxThatTakesTheFocus() throws Exception {
        assertEquals(
                box(
                        "Java",
                        "java",
                        "<span class=\"v\">List</span>&lt;<span class=\"v\">String</span>&gt; a;"
                                + " <span class=\"c\">// &lt;b&gt;</span>\n"),
                Shown.blocks("```java title=x\nList<String> a; // <b>\n```"));
    }

    @ParameterizedTest
    @CsvSource({
        "js, JavaScript, js",
        "'js{1,3}', JavaScript, js",
        "'rust,no_run', Rust, rust",
        "YML, YAML, YML",
        "bash cloze, Shell, bash",
        "klingon, klingon, klingon"
    })
    void namesTheLanguageOfCode(String info, String title, String word) throws Exception {
        assertEquals(box(title, word, "a\n"), Shown.blocks("```" + info + "\na\n```"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "cloze", "text", "Plain", "\"><script>", "{.java}"})
    void guessesNoLanguageOfCode(String info) throws Exception {
        assertEquals(box("", "", "if x\n"), Shown.blocks("``` " + info + "\nif x\n```"));
        assertEquals(box("", "", "if x\n"), Shown.blocks("    if x"));
    }

    @Test
    void leavesCodeInALineAsItIs() throws Exception {
        assertEquals("<p><code>int x = 1;</code></p>", Shown.blocks("`int x = 1;`"));
    }
}
