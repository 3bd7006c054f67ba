package io.github.quizmaven.render.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.markdown.Blanks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HighlighterTest {

    private static final Path HIGHLIGHTED = Path.of("src/test/resources/code/highlighted.txt");

    /** What opens, closes and escapes in one language or another, and what no reader expects. */
    private static final List<String> PIECES =
            List.of(
                    ("\" ' ` \\ \\\" \\' \"\"\" ''' ``` /* */ /** // # -- <!-- --> <%-- --%> (* *) #| |#"
                                    + " { } ( ) [ ] [[ ]] {{ }} ${ $( $x @ & &amp; &amp;# < > </ <a <?php ?>"
                                    + " <script> </script> <style> </style> <![CDATA[ ]]> <<EOF EOF <<-'X' r#\""
                                    + " \"# R\"( q{ %q[ @\" $\" =begin =end __END__ --[[ --[=[ #if \\begin{ @media"
                                    + " url( REM :: = == >>> ! % ^ ~ ; : , . a for return 0x 1.5e 7 é ß")
                            .split(" "));

    private static final List<String> ODD =
            List.of(
                    "\n",
                    "\n\n",
                    "\t",
                    " ",
                    "   ",
                    "😀",
                    "👩‍👩‍👧",
                    "\uD83D",
                    "\uDE00",
                    "\u0000",
                    "\u2028",
                    "\u0085",
                    "\f",
                    "\u000b",
                    "عربي",
                    String.valueOf(Blanks.MARK));

    private static String text(List<CodeSpan> spans) {
        return spans.stream().map(CodeSpan::text).collect(Collectors.joining());
    }

    private static String marked(List<CodeSpan> spans) {
        return spans.stream()
                .map(
                        span ->
                                span.kind() == null
                                        ? span.text()
                                        : "‹" + span.kind().style() + " " + span.text() + "›")
                .collect(Collectors.joining());
    }

    private static String marked(String source, CodeLanguage language) {
        return marked(Highlighter.spans(source, language));
    }

    private static void assertKeeps(String source, CodeLanguage language) {
        List<CodeSpan> spans = Highlighter.spans(source, language);
        assertEquals(source, text(spans));
        for (int at = 0; at < spans.size(); at++) {
            String text = spans.get(at).text();
            assertTrue(!text.isEmpty(), source);
            if (at > 0) {
                String before = spans.get(at - 1).text();
                assertTrue(spans.get(at - 1).kind() != spans.get(at).kind(), source);
                assertTrue(
                        !Character.isSurrogatePair(
                                before.charAt(before.length() - 1), text.charAt(0)),
                        source);
            }
        }
    }

    @Test
    void showsEveryLanguageAsTheTableSays() {
        Map<CodeLanguage, String> samples = CodeSamples.all();
        assertEquals(EnumSet.allOf(CodeLanguage.class), samples.keySet());
        StringBuilder table = new StringBuilder();
        samples.forEach(
                (language, source) ->
                        table.append("=== " + language + "\n" + marked(source, language)));
        Golden.assertMatches(HIGHLIGHTED, table.toString());
    }

    @ParameterizedTest
    @EnumSource(CodeLanguage.class)
    void tellsSomethingApartInEveryLanguage(CodeLanguage language) {
        Set<CodeKind> kinds =
                Highlighter.spans(CodeSamples.all().get(language), language).stream()
                        .map(CodeSpan::kind)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        assertTrue(kinds.size() > (language == CodeLanguage.CSV ? 0 : 1), kinds::toString);
    }

    @ParameterizedTest
    @EnumSource(CodeLanguage.class)
    void keepsEachOfItsSamplesWhereverItIsCut(CodeLanguage language) {
        String all = CodeSamples.all().get(language).replace("a", "😀a\t");
        IntStream.rangeClosed(0, all.length())
                .forEach(length -> assertKeeps(all.substring(0, length), language));
    }

    @Provide
    Arbitrary<String> sources() {
        Arbitrary<String> piece =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, Arbitraries.of(PIECES)),
                        net.jqwik.api.Tuple.of(2, Arbitraries.of(ODD)));
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Property(seed = "20261125", tries = 300)
    void keepsEverySource(@ForAll("sources") String source) {
        for (CodeLanguage language : CodeLanguage.values()) {
            assertKeeps(source, language);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SHELL | for f in *.log; do ◦ \"$f\" \"a ◦ b\"; done # ◦"
                        + "| ‹k for› f ‹k in› *.log; ‹k do› ◦ ‹s \"›‹v $f›‹s \"› ‹s \"a ◦ b\"›; ‹k done› ‹c # ◦›",
                "JAVA  | ◦ static void ◦() { /* ◦ */ String s = \"◦\"; int ◦ = 1◦; }"
                        + "| ◦ ‹k static› ‹k void› ◦() { ‹c /* ◦ */› ‹v String› s = ‹s \"◦\"›; ‹v int› ◦ = 1◦; }",
                "PYTHON | def ◦(x): return '''◦''' if ◦ else ◦.y"
                        + "| ‹k def› ◦(x): ‹k return› ‹s '''◦'''› ‹k if› ◦ ‹k else› ◦.y",
                "PYTHON | ◦for = int◦ + ◦3 | ◦for = int◦ + ◦3",
                "PERL  | my $◦ = 1; | ‹v my› ‹v $◦› = ‹n 1›;",
                "YAML  | ◦: ◦ # ◦ | ‹v ◦›: ◦ ‹c # ◦›",
                "HTML  | <◦ class=\"◦\"> | <‹v ◦› ‹v class›=‹s \"◦\"›>"
            })
    void takesABlankForAPartOfWhatItStandsIn(CodeLanguage language, String source, String marked) {
        String blank = String.valueOf(Blanks.MARK);
        assertEquals(marked, marked(source.replace("◦", blank), language).replace(blank, "◦"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUST  | fn f<'a>(x: &'a str) {} | ‹k fn› f<'a>(x: &'a ‹v str›) {}",
                "YAML  | it: don't ask           | ‹v it›: don't ask",
                "SQL   | SELECT u.id             | ‹k SELECT› u.id",
                "YAML  | - url: http://x:80/y    | - ‹v url›: http://x:80/y",
                "YAML  | {a: [1, 2.5, true]}     | {a: [‹n 1›, ‹n 2.5›, ‹n true›]}",
                "SHELL | cd ~/for/do; x=1; nginx:1.25 my-in -p 80:80"
                        + "| cd ~/for/do; ‹v x›=‹n 1›; nginx:1.25 my-in ‹v -p› 80:80",
                "PHP   | <p>a</p><?php echo 1;" + "| <‹k p›>a</‹k p›><?php ‹k echo› ‹n 1›;"
            })
    void leavesPlainWhatOnlyLooksLikeSomething(
            CodeLanguage language, String source, String marked) {
        assertEquals(marked, marked(source, language));
    }

    @Test
    void readsOnlyCommandsOfASession() {
        assertEquals(
                "$ ‹k for› i ‹k in› ‹n 1›; ‹k do›\n> ‹k done›\nit's for 1\n~# ls ‹v -l›\n",
                marked("$ for i in 1; do\n> done\nit's for 1\n~# ls -l\n", CodeLanguage.CONSOLE));
        assertEquals("ls ‹v -l› ‹c # all›", marked("ls -l # all", CodeLanguage.CONSOLE));
    }

    /** The library's own mistakes: a part that it leaves out, and one that it falls over. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JAVASCRIPT | let x = 1; `+\\",
                "MARKDOWN | '- a #[b'",
                "MARKDOWN | **a** &amp;#"
            })
    void showsPlainWhatTheLibraryCannotRead(CodeLanguage language, String source) {
        assertEquals(List.of(new CodeSpan(source, null)), Highlighter.spans(source, language));
    }

    /** A reader counts characters in halves, and may see an end between two. */
    @Test
    void splitsNoCharacter() {
        assertEquals("‹s \\😀›", marked("\\😀", CodeLanguage.CLOJURE));
    }

    @Test
    void showsPlainWhatWouldTakeForever() {
        String line = "x = 1 " + "/a".repeat(Highlighter.MOST_CHARACTERS);
        assertEquals(
                List.of(new CodeSpan(line, null)), Highlighter.spans(line, CodeLanguage.GROOVY));
    }

    @Test
    void readsInManyThreadsAsInOne() {
        Map<CodeLanguage, String> samples = CodeSamples.all();
        List<CodeLanguage> often = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            often.addAll(samples.keySet());
        }
        List<List<CodeSpan>> expected =
                often.stream().map(each -> Highlighter.spans(samples.get(each), each)).toList();
        assertEquals(
                expected,
                often.parallelStream()
                        .map(each -> Highlighter.spans(samples.get(each), each))
                        .toList());
    }
}
