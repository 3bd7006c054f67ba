package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.mutation.Mutant;
import io.github.quizmaven.mutation.Operator;
import io.github.quizmaven.mutation.Operators;
import io.github.quizmaven.mutation.Sound;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.SourceFolder;
import io.github.quizmaven.source.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every operator at many places of every sound file: the one fault gives the one report, at the
 * exact span, whatever the line ends.
 */
class MutationTest {

    private static final int PLACES = 6;
    private static final long SEED = 20261125;

    /** What came of one operator. */
    private record Row(Operator operator, int cases, List<String> missed, List<String> surplus) {}

    @Test
    void eachFaultGivesItsOneReportAtItsPlace() throws IOException {
        List<Case> sound = sound();
        List<Row> rows = Operators.ALL.stream().map(each -> row(each, sound)).toList();
        StringBuilder table =
                new StringBuilder(
                        "| rule | operator | cases | missed | surplus |\n|---|---|---|---|---|\n");
        rows.forEach(
                each ->
                        table.append(
                                "| %s | %s | %d | %d | %d |%n"
                                        .formatted(
                                                each.operator().rule(),
                                                each.operator().name(),
                                                each.cases(),
                                                each.missed().size(),
                                                each.surplus().size())));
        System.out.println(table);
        assertEquals(
                List.of(),
                rows.stream()
                        .flatMap(
                                each ->
                                        Stream.concat(
                                                each.missed().stream(), each.surplus().stream()))
                        .toList());
        for (Row row : rows) {
            assertTrue(row.cases() > 0, () -> row.operator().name() + " found nothing to damage");
        }
    }

    /** A sound quiz with the folder that it stands in. */
    private record Case(Sound sound, SourceFolder folder) {}

    private static Row row(Operator operator, List<Case> sound) {
        List<String> missed = new ArrayList<>();
        List<String> surplus = new ArrayList<>();
        int cases = 0;
        for (Case each : sound) {
            List<Mutant> mutants = new ArrayList<>(operator.apply().apply(each.sound()));
            Collections.shuffle(mutants, new Random(SEED));
            for (Mutant mutant : mutants.subList(0, Math.min(PLACES, mutants.size()))) {
                for (String text :
                        List.of(mutant.text(), "\uFEFF" + mutant.text().replace("\n", "\r\n"))) {
                    cases++;
                    judge(operator, each, mutant, text, missed, surplus);
                }
            }
        }
        return new Row(operator, cases, missed, surplus);
    }

    private static void judge(
            Operator operator,
            Case sound,
            Mutant mutant,
            String text,
            List<String> missed,
            List<String> surplus) {
        String name = sound.sound().name();
        SourceFile plain = SourceFile.of(name, mutant.text());
        String expected = shown(operator.rule(), plain.place(mutant.expected()));
        SourceFile file = SourceFile.decode(name, text.getBytes(StandardCharsets.UTF_8));
        List<String> found =
                new ArrayList<>(
                        new FileCheck(BuiltIn.STAGES, file, sound.folder())
                                .run().found().stream()
                                        .map(
                                                (Diagnostic each) ->
                                                        shown(each.rule().name(), each.place()))
                                        .toList());
        if (!found.remove(expected)) {
            missed.add(name + " (" + operator.name() + "): " + expected + ", found " + found);
        } else if (!found.isEmpty()) {
            surplus.add(name + " (" + operator.name() + "): besides " + expected + ": " + found);
        }
    }

    private static String shown(String rule, Place place) {
        return "%s %d:%d-%d:%d"
                .formatted(rule, place.line(), place.column(), place.endLine(), place.endColumn());
    }

    private static List<Case> sound() throws IOException {
        List<Case> found = new ArrayList<>();
        for (Path folder :
                List.of(
                        Path.of("src", "test", "resources", "fixtures", "valid"),
                        Path.of("..", "content", "src", "quiz", "mlops", "why-scaling"))) {
            SourceTree tree = Beside.tree(folder);
            SourceFolder lookup = Beside.in(folder);
            for (String path : tree.quizzes()) {
                Sound quiz = Sound.of(path, Files.readString(folder.resolve(path)));
                found.add(new Case(quiz, lookup));
            }
        }
        return found;
    }
}
