package io.github.quizmaven.exchange.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.exchange.corpus.Bank.Finding;
import io.github.quizmaven.exchange.corpus.Corpus.Expected;
import io.github.quizmaven.exchange.corpus.Corpus.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The import against thousands of real questions: run it with {@code -Dcorpus.folder=<folder>}. The
 * figures of {@code docs/import.md} are what it writes to {@code target/corpus-figures.txt}.
 */
class CorpusTest {

    private static final double AGREED = 99.5;
    private static final double REPORTED = 95;

    @TempDir private static Path folder;

    private static Corpus corpus;
    private static final Map<String, Bank> BANKS = new HashMap<>();
    private static final StringBuilder FIGURES = new StringBuilder();

    @BeforeAll
    static void importAll() throws IOException {
        corpus = Corpus.given();
        for (String source : Corpus.SOURCES) {
            BANKS.put(source, Bank.of(corpus, source, folder));
        }
        FIGURES.append("source: files, quizzes, questions, lines, lost lines, pages\n");
        for (String source : Corpus.SOURCES) {
            Bank bank = BANKS.get(source);
            FIGURES.append(
                    "%s: %d, %d, %d, %d, %d, %d%n"
                            .formatted(
                                    source,
                                    bank.imported().files(),
                                    bank.imported().quizzes(),
                                    bank.imported().questions(),
                                    bank.imported().coverage().lines(),
                                    bank.imported().coverage().lost().size(),
                                    bank.pages()));
        }
    }

    @Test
    void bringsOptionsAndKeysOverAsTheOracleSeesThem() throws IOException {
        Map<String, List<Expected>> bySource =
                corpus.questions().stream()
                        .collect(Collectors.groupingBy(each -> source(each.file())));
        int expected = 0;
        int agreed = 0;
        List<String> unexplained = new ArrayList<>();
        for (String source : new TreeSet<>(bySource.keySet())) {
            Agreement agreement = Agreement.of(bySource.get(source), BANKS.get(source));
            expected += agreement.expected();
            agreed += agreement.agreed();
            unexplained.addAll(agreement.unexplained());
            figure(source, agreement.agreed(), agreement.expected());
            agreement
                    .reasons()
                    .forEach((why, count) -> FIGURES.append("  " + count + " " + why + "\n"));
        }
        figure("all", agreed, expected);
        save();
        assertEquals(List.of(), unexplained);
        assertTrue(100.0 * agreed / expected >= AGREED, agreed + " of " + expected);
    }

    @Test
    void losesNoLine() {
        BANKS.values().forEach(bank -> assertEquals(List.of(), bank.imported().coverage().lost()));
    }

    @Test
    void reportsWhatIsKnownToBeWrongAtItsLine() throws IOException {
        Map<String, int[]> kinds = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        int found = 0;
        int known = 0;
        for (Fault fault : corpus.faults()) {
            boolean reported = isReported(fault);
            int[] counts =
                    kinds.computeIfAbsent(fault.type() + " " + fault.kind(), key -> new int[2]);
            counts[reported ? 0 : 1]++;
            if (fault.type().equals("defect") || fault.type().equals("syntax")) {
                known++;
                found += reported ? 1 : 0;
                if (!reported) {
                    missed.add(fault.toString());
                }
            }
        }
        FIGURES.append("kind: found, missed, surplus\n");
        kinds.forEach(
                (kind, counts) ->
                        FIGURES.append(
                                "%s: %d, %d, %s%n"
                                        .formatted(kind, counts[0], counts[1], surplus(kind))));
        missed.forEach(each -> FIGURES.append("missed ").append(each).append('\n'));
        figure("defects and syntax", found, known);
        save();
        assertTrue(100.0 * found / known >= REPORTED, found + " of " + known);
    }

    @Test
    void findsNothingButSeveralAnswersAndMissingHintsInTheCleanControl() {
        Bank control = BANKS.get("ghcertified");
        Set<String> several =
                corpus.faults().stream()
                        .filter(each -> each.kind().equals("multi_checked_unannounced"))
                        .map(each -> each.file())
                        .filter(each -> each.startsWith("ghcertified/"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                several,
                control.findings().stream()
                        .filter(each -> each.rule().equals("one-correct-answer"))
                        .map(Finding::file)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(
                Set.of(
                        "hint-present",
                        "one-correct-answer",
                        "solution-present",
                        "duplicate-question"),
                control.analysis().found().all().stream()
                        .map(each -> each.rule().name())
                        .collect(Collectors.toSet()));
    }

    @Test
    void checksAndRendersAllOfItWithoutABug() {
        for (Bank bank : BANKS.values()) {
            assertEquals(
                    List.of(),
                    bank.findings().stream()
                            .filter(
                                    each ->
                                            each.rule().equals("internal")
                                                    || each.message().contains("is a bug"))
                            .toList());
            assertTrue(bank.pages() >= bank.analysis().valid().size(), bank.source());
        }
    }

    private static boolean isReported(Fault fault) {
        Kind kind = Kind.of(fault.kind()).orElse(null);
        return kind != null
                && BANKS.get(source(fault.file())).findings().stream()
                        .anyMatch(
                                each ->
                                        each.file().equals(fault.file())
                                                && kind.names(each)
                                                && kind.isAt(each, fault.line()));
    }

    /** How many places are reported that are not known to be wrong. */
    private static String surplus(String typeAndKind) {
        String name = typeAndKind.substring(typeAndKind.indexOf(' ') + 1);
        Kind kind = Kind.of(name).orElse(null);
        if (kind == null) {
            return "-";
        }
        List<Fault> alike =
                corpus.faults().stream()
                        .filter(
                                each ->
                                        Kind.of(each.kind())
                                                .map(other -> overlap(other, kind))
                                                .orElse(false))
                        .toList();
        Map<String, List<Fault>> byFile =
                alike.stream().collect(Collectors.groupingBy(Fault::file));
        Set<String> places = new TreeSet<>();
        for (Bank bank : BANKS.values()) {
            for (Finding each : bank.findings()) {
                boolean listed =
                        byFile.getOrDefault(each.file(), List.of()).stream()
                                .anyMatch(
                                        fault ->
                                                Kind.of(fault.kind())
                                                                .orElseThrow()
                                                                .isAt(each, fault.line())
                                                        || kind.isAt(each, fault.line()));
                if (kind.names(each, 1) && !listed && !isLeftOut(each)) {
                    places.add(
                            each.file() + ":" + (kind.question() ? each.question() : each.line()));
                }
            }
        }
        places.forEach(
                place ->
                        FIGURES.append("surplus ")
                                .append(name)
                                .append(' ')
                                .append(place)
                                .append('\n'));
        return String.valueOf(places.size());
    }

    private static boolean overlap(Kind one, Kind other) {
        return one.rules().stream().anyMatch(other.rules()::contains);
    }

    /** Whether a picture is missing only in the corpus, which holds a part of its repository. */
    private static boolean isLeftOut(Finding finding) {
        String source = source(finding.file());
        int start = finding.message().indexOf('`') + 1;
        int end = finding.message().indexOf('`', start);
        return end > 0
                && corpus.pathsOfRepository(source)
                        .contains(finding.message().substring(start, end));
    }

    private static String source(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    private static void figure(String what, int part, int all) {
        FIGURES.append(
                String.format(
                        Locale.ROOT,
                        "%s: %d of %d, %.2f %%%n",
                        what,
                        part,
                        all,
                        100.0 * part / all));
    }

    private static void save() throws IOException {
        Files.writeString(Path.of("target/corpus-figures.txt"), FIGURES);
    }
}
