package io.github.quizmaven.site.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.syntax.node.BlankInline;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.MethodSource;

class HighlighterTest {

    private static final Path HIGHLIGHTED = Path.of("src/test/resources/code/highlighted.txt");

    /** What no reader expects. */
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
                    String.valueOf(BlankInline.MARK));

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

    private static String marked(String source, String word) {
        return marked(source, CodeLanguage.of(word));
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
        assertEquals(CodeLanguage.all(), List.copyOf(samples.keySet()));
        StringBuilder table = new StringBuilder();
        samples.forEach(
                (language, source) ->
                        table.append("=== " + language.words().get(0) + "\n")
                                .append(marked(source, language)));
        Golden.assertMatches(HIGHLIGHTED, table.toString());
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.site.code.CodeLanguage#all")
    void tellsSomethingApartInEveryLanguage(CodeLanguage language) {
        Set<CodeKind> kinds =
                Highlighter.spans(CodeSamples.all().get(language), language).stream()
                        .map(CodeSpan::kind)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        assertTrue(kinds.size() > (language.title().equals("CSV") ? 0 : 1), kinds::toString);
    }

    @ParameterizedTest
    @MethodSource("io.github.quizmaven.site.code.CodeLanguage#all")
    void keepsEachOfItsSamplesWhereverItIsCut(CodeLanguage language) {
        String all = CodeSamples.all().get(language).replace("a", "😀a\t");
        IntStream.rangeClosed(0, all.length())
                .forEach(length -> assertKeeps(all.substring(0, length), language));
    }

    @Provide
    Arbitrary<String> sources() {
        Arbitrary<String> piece =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, Arbitraries.of(CodePieces.ALL)),
                        net.jqwik.api.Tuple.of(2, Arbitraries.of(ODD)));
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    @Property(seed = "20261125", tries = 300)
    void keepsEverySource(@ForAll("sources") String source) {
        for (CodeLanguage language : CodeLanguage.all()) {
            assertKeeps(source, language);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unix | for f in *.log; do ◦ \"$f\" \"a ◦ b\"; done # ◦"
                        + "| ‹k for› f ‹k in› *.log; ‹k do› ◦ ‹s \"›‹v $f›‹s \"› ‹s \"a ◦ b\"›; ‹k done› ‹c # ◦›",
                "java  | ◦ static void ◦() { /* ◦ */ String s = \"◦\"; int ◦ = 1◦; }"
                        + "| ◦ ‹k static› ‹k void› ◦() { ‹c /* ◦ */› ‹v String› s = ‹s \"◦\"›; ‹v int› ◦ = 1◦; }",
                "python | def ◦(x): return '''◦''' if ◦ else ◦.y"
                        + "| ‹k def› ◦(x): ‹k return› ‹s '''◦'''› ‹k if› ◦ ‹k else› ◦.y",
                "python | ◦for = int◦ + ◦3 | ◦for = int◦ + ◦3",
                "perl  | my $◦ = 1; | ‹k my› ‹v $◦› = ‹n 1›;",
                "yaml  | ◦: ◦ # ◦ | ‹v ◦›: ◦ ‹c # ◦›",
                "html  | <◦ class=\"◦\"> | <‹k ◦› ‹v class›=‹s \"◦\"›>"
            })
    void takesABlankForAPartOfWhatItStandsIn(String word, String source, String marked) {
        String blank = String.valueOf(BlankInline.MARK);
        assertEquals(marked, marked(source.replace("◦", blank), word).replace(blank, "◦"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rust  | fn f<'a>(x: &'a str) {} | ‹k fn› f<'a>(x: &'a ‹v str›) {}",
                "yaml  | it: don't ask           | ‹v it›: don't ask",
                "sql   | SELECT u.id             | ‹k SELECT› u.id",
                "yaml  | - url: http://x:80/y    | - ‹v url›: http://x:80/y",
                "yaml  | {a: [1, 2.5, true]}     | {a: [‹n 1›, ‹n 2.5›, ‹n true›]}",
                "unix | cd ~/for/do; x=1; nginx:1.25 my-in -p 80:80"
                        + "| cd ~/for/do; ‹v x›=‹n 1›; nginx:1.25 my-in ‹v -p› 80:80",
                "php   | <p>a</p><?php echo 1;" + "| <‹k p›>a</‹k p›><?php ‹k echo› ‹n 1›;"
            })
    void leavesPlainWhatOnlyLooksLikeSomething(String word, String source, String marked) {
        assertEquals(marked, marked(source, word));
    }

    @Test
    void readsOnlyCommandsOfASession() {
        assertEquals(
                "$ ‹k for› i ‹k in› ‹n 1›; ‹k do›\n> ‹k done›\nit's for 1\n~# ls ‹v -l›\n",
                marked("$ for i in 1; do\n> done\nit's for 1\n~# ls -l\n", "console"));
        assertEquals("ls ‹v -l› ‹c # all›", marked("ls -l # all", "console"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "java | int a;⏎/* b⏎// \"c */ int d; | ‹v int› a;⏎‹c /* b⏎// \"c */› ‹v int› d;",
                "java | s = \"\"\"⏎ if \\\"\"\" \"\"\" + 1"
                        + " | s = ‹s \"\"\"⏎ if \\\"\"\" \"\"\"› + ‹n 1›",
                "rust | /* a /* b */ if */ if | ‹c /* a /* b */ if */› ‹k if›",
                "c    | /* a /* b */ if */ if | ‹c /* a /* b */› ‹k if› */ ‹k if›",
                "lua  | x = [==[ a ]] ]=]⏎ ]==] --[[ b⏎]]"
                        + " | x = ‹s [==[ a ]] ]=]⏎ ]==]› ‹c --[[ b⏎]]›",
                "sh   | cat <<'E' > f -l⏎if⏎ $x⏎E⏎fi | cat <<'E' > f ‹v -l›⏎if⏎ ‹v $x›⏎E⏎‹k fi›",
                "sh   | a='b⏎for' c | ‹v a›=‹s 'b⏎for'› c",
                "js   | a = `b ${ c } ⏎` | a = ‹s `b ›‹v ${ c }›‹s  ⏎`›",
                "html | <script>if</script><p>if | <‹k script›>‹k if›</‹k script›><‹k p›>if",
                "sql  | 'it''s⏎from' FROM | ‹s 'it''s⏎from'› ‹k FROM›"
            })
    void readsOnBeyondALine(String word, String source, String marked) {
        assertEquals(marked, marked(source.replace('⏎', '\n'), word).replace('\n', '⏎'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "java | s = \"if⏎if | s = \"if⏎‹k if›",
                "java | s = \"if\\⏎if\"; | s = ‹s \"if\\⏎if\"›;",
                "js   | x = /if⏎if | x = /if⏎‹k if›",
                "js   | `a ${if⏎` | ‹s `a ${if⏎`›",
                "js   | a = b / c / d | a = b / c / d",
                "py   | f(x) # it's⏎if | f(x) ‹c # it's›⏎‹k if›",
                "vb   | x = \"a\"\"b\" ' c | x = ‹s \"a\"\"b\"› ‹c ' c›"
            })
    void showsPlainWhatDoesNotEndOnItsLine(String word, String source, String marked) {
        assertEquals(marked, marked(source.replace('⏎', '\n'), word).replace('\n', '⏎'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "js   | promise.catch(x => x.default) | promise.catch(x => x.default)",
                "java | 1.5e-3f 0x1FL 1_000 .5 1.2.3 1x"
                        + " | ‹n 1.5e-3f› ‹n 0x1FL› ‹n 1_000› ‹n .5› 1.2.3 1x",
                "go   | for i := range 0x1f {} | ‹k for› i := ‹k range› ‹n 0x1f› {}"
            })
    void knowsKeywordsAndNumbersByWhatIsAroundThem(String word, String source, String marked) {
        assertEquals(marked, marked(source, word));
    }

    /** Beyond a depth nothing is opened, and all is still there. */
    @Test
    void keepsWhatIsNestedTooDeep() {
        String source = "/*".repeat(50_000) + " if " + "*/".repeat(50_000);

        assertEquals(source, text(Highlighter.spans(source, CodeLanguage.of("rust"))));
    }

    /** An end may be between the halves of one. */
    @Test
    void splitsNoCharacter() {
        assertEquals("‹s \\😀›", marked("\\😀", "clojure"));
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
