package io.github.quizmaven.read.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.syntax.Piece;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read in a short way is what the whole of YAML says. */
class PlainYamlTest {

    private static final String SIGNS =
            " :,.-_/()'\"+%!?;#[]{}&*|>@`~=$\t\u00a0\u0085\u2028\ufeffé日x1";

    @Property(tries = 5_000)
    void readsWhatTheWholeOfYamlReads(@ForAll("texts") String text) {
        Piece piece = piece(text);

        assertEquals(YamlReader.readWhole(piece), YamlReader.read(piece));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> line =
                Arbitraries.frequencyOf(
                        Tuple.of(12, property()),
                        Tuple.of(1, Arbitraries.of("", " ", "---", "...", "# a")),
                        Tuple.of(1, words(12)));
        return line.list().ofMaxSize(5).map(lines -> String.join("\n", lines));
    }

    private static Arbitrary<String> property() {
        return Combinators.combine(
                        Arbitraries.of("", "", "", "", "", "", "", " ", "- ", "? "),
                        Arbitraries.of("level", "tags", "a", "true", "x_Y", "a-b", "'a'", "ö", ""),
                        Arbitraries.of(": ", ": ", ": ", ":  ", ":", " : ", ":\t"),
                        value(),
                        Arbitraries.of("", "", "", "", " ", "  ", "\t", " # note"))
                .as((indent, key, colon, value, end) -> indent + key + colon + value + end);
    }

    private static Arbitrary<String> value() {
        Arbitrary<String> word =
                Arbitraries.of("easy", "2:00", "1.5", "a b", "a: b", "don't", "~", "null", "a,b");
        Arbitrary<String> items =
                Arbitraries.frequencyOf(Tuple.of(4, word), Tuple.of(1, words(4)))
                        .list()
                        .ofMaxSize(4)
                        .map(each -> "[" + String.join(", ", each) + "]");
        return Arbitraries.frequencyOf(
                Tuple.of(4, word), Tuple.of(2, words(10)), Tuple.of(3, items));
    }

    private static Arbitrary<String> words(int length) {
        return Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(length);
    }

    @Test
    void readsMetadataInTheShortWay() {
        Piece piece = piece("level: easy\ncategory: best-practice\ntime: 1:30\ntags: [a b, c]\n");

        assertEquals(YamlReader.readWhole(piece).mapping(), PlainYaml.read(piece));
    }

    /** The library reads its input in pieces, whose size the text's decides. */
    @ParameterizedTest
    @ValueSource(ints = {1_024, 2_048, 4_096})
    void readsAnEmojiWhereverItIs(int size) {
        for (int before = size - 10; before < size + 4; before++) {
            for (int after : new int[] {0, 1, 2, 40, size}) {
                String value = "x".repeat(before - "a: '".length()) + "😀" + "y".repeat(after);

                Yaml.Mapping read = YamlReader.readWhole(piece("a: '" + value + "'\n")).mapping();

                assertNotNull(read, before + " and " + after);
                assertEquals(value, ((Yaml.Scalar) read.entries().get(0).value()).text());
            }
        }
    }

    private static Piece piece(String text) {
        SourceFile file = SourceFile.of("quiz.md", "> " + text.replace("\n", "\n> "));
        return new Piece(
                text,
                IntStream.rangeClosed(1, file.lines().count())
                        .mapToObj(line -> file.lines().start(line) + 2)
                        .toList());
    }
}
