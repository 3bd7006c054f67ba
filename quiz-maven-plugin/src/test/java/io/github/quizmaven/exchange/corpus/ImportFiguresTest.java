package io.github.quizmaven.exchange.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Severity;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.NoteKind;
import io.github.quizmaven.exchange.intake.Import;
import io.github.quizmaven.exchange.intake.ImportResult;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.intake.WriteMode;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures of {@code docs/import.md} for all formats but one, measured with {@code
 * -Dcorpus.folder=<folder>}; {@code -Dgolden=update} writes them there. What came out, with its
 * pages, is in {@code target/figures}.
 */
class ImportFiguresTest {

    private static final Path DOCS = Path.of("../docs/import.md");
    private static final Path KEPT = Path.of("target/figures");
    private static final String TABLE =
            "| format | files | questions | with `quiz.nearest` | refused | lines lost | errors |\n";
    private static final String REASONS = "| format | refused | why |\n";

    private static final List<String> FORMATS =
            List.of(
                    "quizmd",
                    "mdq",
                    "mkdocs-quiz",
                    "quizdown",
                    "text2qti",
                    "mdbook",
                    "gift",
                    "moodle-xml",
                    "aiken");

    @TempDir private Path folder;

    @Test
    void areInTheDocumentation() throws IOException {
        Corpus corpus = Corpus.given();
        StringBuilder table = new StringBuilder(TABLE).append("|---|---|---|---|---|---|---|\n");
        StringBuilder reasons = new StringBuilder(REASONS).append("|---|---|---|\n");
        List<String> lost = new ArrayList<>();
        for (String format : FORMATS) {
            Path from = Samples.of(format, corpus, folder);
            ImportResult strict = run(format, from, false);
            ImportResult nearest = run(format, from, true);
            if (!nearest.coverage().lost().isEmpty()) {
                lost.add(format + " " + nearest.coverage().lost());
            }
            Map<String, Integer> refused = refused(strict);
            table.append(
                    "| %s | %d | %d | %d | %d | %d | %s |%n"
                            .formatted(
                                    format,
                                    strict.files(),
                                    strict.questions(),
                                    nearest.questions(),
                                    refused.values().stream().mapToInt(each -> each).sum(),
                                    strict.coverage().lost().size(),
                                    errors(format, folder.resolve(format + false))));
            errors(format, folder.resolve(format + true));
            refused.forEach(
                    (why, count) ->
                            reasons.append("| %s | %d | %s |%n".formatted(format, count, why)));
        }
        keep();

        assertEquals(List.of(), lost);
        String docs = Files.readString(DOCS);
        Golden.assertMatches(DOCS, with(with(docs, TABLE, table), REASONS, reasons));
    }

    private ImportResult run(String format, Path from, boolean nearest) throws IOException {
        return Import.run(
                new ImportSettings(
                        from,
                        Importers.named(format),
                        folder.resolve(format + nearest),
                        WriteMode.TRUE,
                        new ImportChoices(false, nearest)),
                (file, files, questions) -> {});
    }

    /** How often what was refused, whatever it was called. */
    private static Map<String, Integer> refused(ImportResult result) {
        Map<String, Integer> refused = new TreeMap<>();
        for (Diagnostic note : result.notes().all()) {
            if (note.rule().equals(NoteKind.REFUSED.rule())) {
                String why =
                        note.message()
                                .replaceFirst(": `-Dquiz.*|, or import with .*", "")
                                .replaceFirst("^this question is left out: ", "")
                                .replaceAll("`[^`]*[/\\\\][^`]*`", "…");
                assertTrue(!why.contains("is a bug"), why);
                refused.merge(why.replace("|", "\\|"), 1, Integer::sum);
            }
        }
        return refused;
    }

    /** The errors of what was written, with hints that are missing aside. */
    private static String errors(String format, Path to) throws IOException {
        Files.createDirectories(to);
        QuizSettings settings =
                new QuizSettings(
                        to,
                        to.resolveSibling(to.getFileName() + "-site"),
                        List.of(),
                        List.of(),
                        new RuleLevels(Map.of("hint-present", RuleLevel.WARNING)),
                        FailOn.NEVER,
                        false,
                        RenderInvalid.SKIP);
        Map<String, Integer> rules = new TreeMap<>();
        List<String> places = new ArrayList<>();
        try (Bundle bundle = new BundleWriter(settings.output()).open()) {
            for (Diagnostic each : BuiltIn.pipeline().build(settings, bundle).found().all()) {
                String place = each.place().path() + ":" + each.place().line();
                places.add(
                        each.severity()
                                + " "
                                + each.rule().name()
                                + " "
                                + place
                                + " "
                                + each.message());
                if (each.severity() == Severity.ERROR) {
                    rules.merge(each.rule().name(), 1, Integer::sum);
                }
            }
            bundle.finish();
        }
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(to.getFileName() + ".txt"), places);
        return rules.entrySet().stream()
                .map(each -> each.getValue() + " `" + each.getKey() + "`")
                .collect(Collectors.joining(", "));
    }

    /** A document with another table in the place of the one that starts in the same way. */
    private static String with(String docs, String start, CharSequence table) {
        int from = docs.indexOf(start);
        assertTrue(from >= 0, start);
        int end = docs.indexOf("\n\n", from) + 1;
        return docs.substring(0, from) + table + docs.substring(end);
    }

    /** Copies everything to where it can be looked at. */
    private void keep() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = KEPT.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
