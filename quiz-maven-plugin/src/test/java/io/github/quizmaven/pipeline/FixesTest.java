package io.github.quizmaven.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.fix.Edit;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.fix.FixedText;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;

/** Each fix of each diagnostic of the fixtures and of the pages about rules, made by itself. */
class FixesTest {

    private static final Path INVALID = Path.of("src", "test", "resources", "fixtures", "invalid");
    private static final Path REVEALED = Path.of("src", "test", "resources", "fix", "revealed.txt");
    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final Pattern FLAWED =
            Pattern.compile(
                    "^## Flawed\\n+(~{4,})markdown\\n(.*?)^\\1$",
                    Pattern.MULTILINE | Pattern.DOTALL);

    private static final Map<String, UnaryOperator<String>> FORMS =
            new TreeMap<>(
                    Map.of(
                            "as it is", text -> text,
                            "with CRLF", text -> text.replace("\n", "\r\n"),
                            "with a byte-order mark", text -> "\uFEFF" + text));

    /** A file before a fix, and after it. */
    private record Trial(byte[] before, Diagnostic fixed, byte[] after, List<String> revealed) {

        static Trial of(byte[] before, Diagnostic fixed, SourceFolder beside) {
            Fix fix = Objects.requireNonNull(fixed.fix());
            byte[] after = FixedText.of(before).with(fix.edits()).bytes();
            List<String> left = new ArrayList<>(keys(check(after, beside)));
            List<String> there = new ArrayList<>(keys(check(before, beside)));
            List<String> gone = new ArrayList<>(there);
            left.forEach(gone::remove);
            there.forEach(left::remove);
            assertTrue(gone.contains(key(fixed)), () -> "is still there: " + key(fixed));
            return new Trial(before, fixed, after, left);
        }

        /** Whatever is outside of the edits is as it was, byte by byte. */
        void assertOnlyEditsDiffer(UnaryOperator<String> form) {
            String text = SourceFile.decode("a.md", before).text();
            StringBuilder expected = new StringBuilder();
            int from = 0;
            for (Edit each : Objects.requireNonNull(fixed.fix()).edits()) {
                expected.append(text, from, each.span().start()).append(each.replacement());
                from = each.span().end();
            }
            expected.append(text, from, text.length());
            assertEquals(form.apply(expected.toString()), new String(after, UTF_8));
        }
    }

    @TestFactory
    Stream<DynamicTest> fixRemovesWhatItsDiagnosticReports() throws IOException {
        SourceFolder beside = Beside.in(INVALID);
        return fixtures().stream()
                .flatMap(
                        fixture ->
                                FORMS.entrySet().stream()
                                        .map(
                                                form ->
                                                        DynamicTest.dynamicTest(
                                                                fixture.getFileName()
                                                                        + " "
                                                                        + form.getKey(),
                                                                () ->
                                                                        fixEach(
                                                                                fixture,
                                                                                form.getValue(),
                                                                                beside))));
    }

    private static void fixEach(Path fixture, UnaryOperator<String> form, SourceFolder beside)
            throws IOException {
        byte[] before = form.apply(Files.readString(fixture)).getBytes(UTF_8);
        for (Diagnostic each : check(before, beside)) {
            if (each.fix() != null) {
                Trial.of(before, each, beside).assertOnlyEditsDiffer(form);
            }
        }
    }

    /** What could not be known before, and what a fix leaves to do: each line is a decision. */
    @Test
    void fixRevealsOnlyWhatIsListed() throws IOException {
        SourceFolder beside = Beside.in(INVALID);
        StringBuilder revealed = new StringBuilder();
        for (Path fixture : fixtures()) {
            byte[] before = Files.readAllBytes(fixture);
            for (Diagnostic each : check(before, beside)) {
                if (each.fix() != null) {
                    for (String more : Trial.of(before, each, beside).revealed()) {
                        revealed.append(fixture.getFileName())
                                .append(':')
                                .append(each.place().line())
                                .append(": [")
                                .append(each.rule().name())
                                .append("] reveals ")
                                .append(more)
                                .append('\n');
                    }
                }
            }
        }
        Golden.assertMatches(REVEALED, revealed.toString());
    }

    @TestFactory
    Stream<DynamicTest> fixMakesTheFlawedExampleOfItsRuleSound() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : pages.sorted().toList()) {
                Matcher flawed = FLAWED.matcher(Files.readString(page));
                if (flawed.find()) {
                    String example = flawed.group(2);
                    FORMS.forEach(
                            (name, form) ->
                                    tests.add(
                                            DynamicTest.dynamicTest(
                                                    page.getFileName() + " " + name,
                                                    () -> fixExample(example, form))));
                }
            }
        }
        assertTrue(tests.size() > 100);
        return tests.stream();
    }

    private static void fixExample(String example, UnaryOperator<String> form) {
        byte[] before = form.apply(example).getBytes(UTF_8);
        for (Diagnostic each : check(before, SourceFolder.EMPTY)) {
            if (each.fix() != null) {
                Trial trial = Trial.of(before, each, SourceFolder.EMPTY);
                trial.assertOnlyEditsDiffer(form);
                assertEquals(List.of(), trial.revealed());
            }
        }
    }

    @Test
    void atLeastHalfOfTheRulesThatFireCarryEdits(TestReporter reporter) throws IOException {
        SourceFolder beside = Beside.in(INVALID);
        Set<String> fire = new TreeSet<>();
        Set<String> carry = new TreeSet<>();
        for (Path fixture : fixtures()) {
            for (Diagnostic each : check(Files.readAllBytes(fixture), beside)) {
                fire.add(each.rule().name());
                if (each.fix() != null) {
                    carry.add(each.rule().name());
                }
            }
        }
        Set<String> without = new HashSet<>(fire);
        without.removeAll(carry);
        reporter.publishEntry(
                "fixes",
                "%d of %d rule ids that fire carry edits; without: %s"
                        .formatted(carry.size(), fire.size(), new TreeSet<>(without)));
        assertTrue(carry.size() * 2 >= fire.size(), () -> "only " + carry + " of " + fire);
    }

    private static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(INVALID)) {
            return files.filter(each -> each.toString().endsWith(".md"))
                    .filter(each -> !each.endsWith("latin1.md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Diagnostic> check(byte[] bytes, SourceFolder beside) {
        return Beside.check(SourceFile.decode("quiz.md", bytes), beside);
    }

    private static List<String> keys(List<Diagnostic> all) {
        return all.stream().map(FixesTest::key).toList();
    }

    private static String key(Diagnostic each) {
        return "[" + each.rule().name() + "] " + each.message();
    }
}
