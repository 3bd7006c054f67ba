package io.github.quizmaven.exchange.gfm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.exchange.gfm.BankShapes.Asked;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Generated banks in many shapes: what is written as people write it comes out with its options and
 * key, and what looks like an option or an answer and is none is named in the report.
 */
class GeneratedBanksTest {

    private static final List<String> NOUNS =
            List.of("otter", "birch", "quartz", "lantern", "velvet", "harbor", "thimble", "comet");

    @Provide
    Arbitrary<List<Asked>> asked() {
        Arbitrary<Asked> one =
                Combinators.combine(
                                Arbitraries.of(NOUNS).list().ofSize(4).uniqueElements(),
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.integers().between(100, 999))
                        .as(
                                (options, key, number) ->
                                        new Asked(
                                                "Which of these is number " + number + "?",
                                                options,
                                                key));
        return one.list().ofMinSize(1).ofMaxSize(4).uniqueElements(Asked::stem);
    }

    @Provide
    Arbitrary<String> openings() {
        return Arbitraries.of(BankShapes.OPENINGS);
    }

    @Property(tries = 150)
    void takesMarkers(
            @ForAll("asked") List<Asked> asked,
            @ForAll("openings") String opening,
            @ForAll("markers") String[] markers) {
        assertTaken(asked, bank(asked, opening, each -> BankShapes.marked(markers, each)));
    }

    @Provide
    Arbitrary<String[]> markers() {
        return Arbitraries.of(BankShapes.MARKERS);
    }

    @Property(tries = 200)
    void takesLettersWithKeysBelow(
            @ForAll("asked") List<Asked> asked,
            @ForAll("openings") String opening,
            @ForAll("names") String name,
            @ForAll("letterKeys") String key) {
        assertTaken(asked, keyed(asked, opening, name, key));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(BankShapes.NAMES);
    }

    @Provide
    Arbitrary<String> letterKeys() {
        return Arbitraries.of(BankShapes.LETTER_KEYS);
    }

    @Property(tries = 100)
    void takesPlainListsWithKeysBelow(
            @ForAll("asked") List<Asked> asked,
            @ForAll("headings") String opening,
            @ForAll("plain") String name,
            @ForAll("textKeys") String key) {
        assertTaken(asked, keyed(asked, opening, name, key));
    }

    @Provide
    Arbitrary<String> headings() {
        return Arbitraries.of(
                BankShapes.OPENINGS.stream().filter(each -> each.startsWith("#")).toList());
    }

    @Provide
    Arbitrary<String> plain() {
        return Arbitraries.of(BankShapes.PLAIN);
    }

    @Provide
    Arbitrary<String> textKeys() {
        return Arbitraries.of(BankShapes.TEXT_KEYS);
    }

    @Property(tries = 100)
    void takesMarksOnOptions(
            @ForAll("asked") List<Asked> asked,
            @ForAll("openings") String opening,
            @ForAll("marks") String[] marks) {
        assertTaken(asked, bank(asked, opening, each -> BankShapes.marked(marks, each)));
    }

    @Provide
    Arbitrary<String[]> marks() {
        return Arbitraries.of(BankShapes.MARKS);
    }

    @Property(tries = 100)
    void takesKeysAtTheEnd(
            @ForAll("asked") List<Asked> asked,
            @ForAll("openings") String opening,
            @ForAll("names") String name,
            @ForAll("sections") String section) {
        String questions = bank(asked, opening, each -> BankShapes.named(name, each));
        int last = section.lastIndexOf('\n', section.indexOf('%')) + 1;
        StringBuilder keys = new StringBuilder(section.substring(0, last));
        String line = section.substring(last);
        for (int index = 0; index < asked.size(); index++) {
            keys.append(line.formatted(index + 1, asked.get(index).letter()));
        }
        // One key alone is an answer below its question, not a section.
        if (asked.size() > 1) {
            assertTaken(asked, questions + "\n" + keys + "\n");
        }
    }

    @Provide
    Arbitrary<String> sections() {
        return Arbitraries.of(
                "## Answers\n\n%1$d. %2$s\n",
                "## Answer key\n\n| Question | Answer |\n|---|---|\n| %1$d | %2$s |\n",
                "**Answers**\n\n- %1$d: %2$s\n",
                "# Solutions\n\nQ%1$d - %2$s\n");
    }

    @Property(tries = 100)
    void takesPandocsLists(@ForAll("asked") List<Asked> asked, @ForAll("letterKeys") String key) {
        StringBuilder bank = new StringBuilder("# Things\n\n");
        for (Asked each : asked) {
            String below = BankShapes.named("%3$s) %2$s", each) + "\n" + BankShapes.key(key, each);
            bank.append("#. ")
                    .append(each.stem())
                    .append("\n\n")
                    .append(below.indent(4))
                    .append('\n');
        }
        assertTaken(asked, bank.toString());
    }

    @Property(tries = 300)
    void namesWhatItDoesNotTake(
            @ForAll("asked") List<Asked> asked,
            @ForAll("openings") String opening,
            @ForAll("markers") String[] markers,
            @ForAll("names") String name,
            @ForAll("noise") List<String> noise) {
        StringBuilder bank = new StringBuilder("# Things\n\n");
        for (int index = 0; index < asked.size(); index++) {
            Asked each = asked.get(index);
            bank.append(BankShapes.opening(opening, index + 1, each)).append('\n');
            bank.append(noise.get(index)).append("\n\n");
            bank.append(
                    index % 2 == 0
                            ? BankShapes.marked(markers, each)
                            : BankShapes.named(name, each));
            bank.append('\n').append(noise.get(index + 1)).append("\n\n");
        }
        BankChecks.assertNamed("gfm", bank.toString());
    }

    @Provide
    Arbitrary<List<String>> noise() {
        return Arbitraries.of(
                        "",
                        "Some words between.",
                        "- [?] what is this",
                        "- [link](https://example.org)",
                        "- [ab] short",
                        "A. a letter alone",
                        "Answer: nobody knows",
                        "Answer: Z",
                        "- (x) chosen",
                        "## Part two\n\n- [ ] write it\n- [x] test it",
                        "| A | B |\n|---|---|\n| 1 | 2 |",
                        "1. one\n2. two",
                        "B) second first",
                        "> - [x] quoted",
                        "- [x]",
                        "Solution: it depends",
                        "```\n- [x] code\n```")
                .list()
                .ofSize(5);
    }

    @Property(tries = 100)
    void takesOtherFormats(@ForAll("asked") List<Asked> asked) {
        StringBuilder gift = new StringBuilder();
        StringBuilder aiken = new StringBuilder();
        StringBuilder moodle = new StringBuilder("<?xml version=\"1.0\"?>\n<quiz>\n");
        for (Asked each : asked) {
            gift.append(each.stem())
                    .append(" {\n")
                    .append(marked("=%s", "~%s", each))
                    .append("}\n\n");
            aiken.append(each.stem()).append('\n').append(BankShapes.named("%1$s) %2$s", each));
            aiken.append("ANSWER: ").append(each.letter()).append("\n\n");
            moodle.append("<question type=\"multichoice\">\n<questiontext><text>")
                    .append(each.stem())
                    .append("</text></questiontext>\n<single>true</single>\n");
            moodle.append(
                    marked(
                            "<answer fraction=\"100\"><text>%s</text></answer>",
                            "<answer fraction=\"0\"><text>%s</text></answer>", each));
            moodle.append("</question>\n");
        }
        assertEquals(asked, BankChecks.taken("gift", gift.toString()));
        assertEquals(asked, BankChecks.taken("aiken", aiken.toString()));
        assertEquals(asked, BankChecks.taken("moodle-xml", moodle.append("</quiz>\n").toString()));
        BankChecks.assertNamed("gift", gift.toString());
    }

    private static String marked(String right, String wrong, Asked asked) {
        return BankShapes.marked(new String[] {right, wrong}, asked);
    }

    private static String keyed(List<Asked> asked, String opening, String name, String key) {
        return bank(
                asked,
                opening,
                each -> BankShapes.named(name, each) + "\n" + BankShapes.key(key, each));
    }

    private static String bank(List<Asked> asked, String opening, Function<Asked, String> below) {
        StringBuilder bank = new StringBuilder("# Things\n\n");
        for (int index = 0; index < asked.size(); index++) {
            Asked each = asked.get(index);
            bank.append(BankShapes.opening(opening, index + 1, each)).append('\n');
            bank.append(below.apply(each)).append('\n');
        }
        return bank.toString();
    }

    private static void assertTaken(List<Asked> asked, String bank) {
        assertEquals(asked, BankChecks.taken("gfm", bank), bank);
        BankChecks.assertNamed("gfm", bank);
    }
}
