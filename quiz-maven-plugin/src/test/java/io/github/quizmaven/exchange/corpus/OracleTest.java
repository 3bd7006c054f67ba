package io.github.quizmaven.exchange.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.foreign.NoteKind;
import io.github.quizmaven.exchange.foreign.Siblings;
import io.github.quizmaven.exchange.intake.Import;
import io.github.quizmaven.exchange.intake.ImportReport;
import io.github.quizmaven.exchange.intake.ImportResult;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.intake.WriteMode;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Formats near Markdown against files for which an independent reader noted type, options and keys:
 * run it with {@code -Dcorpus.folder=<folder>}. What it counts is in {@code
 * target/oracle-<format>.txt}.
 */
class OracleTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"quizmd", "mdq", "mkdocs-quiz", "quizdown", "text2qti", "mdbook"})
    void takesQuestionsAsTheOracleNotedThem(String format) throws IOException {
        Path from = Samples.of(format, Corpus.given(), folder);
        assumeTrue(Importers.formats().contains(format), "skipped: no such format yet");
        Importer importer = Importers.named(format);
        ImportResult result =
                Import.run(
                        new ImportSettings(
                                from,
                                importer,
                                folder.resolve("to"),
                                WriteMode.TRUE,
                                new ImportChoices(false)),
                        (file, files, questions) -> {});
        StringBuilder figures = new StringBuilder(new ImportReport(result).summary()).append('\n');
        Map<String, Integer> reasons = new TreeMap<>();
        for (Diagnostic note : result.notes().all()) {
            if (note.rule().equals(NoteKind.REFUSED.rule())) {
                reasons.merge(note.message().replaceAll("`[^`]*`|\\d+", "…"), 1, Integer::sum);
            }
        }
        reasons.forEach(
                (why, count) ->
                        figures.append("refused ")
                                .append(count)
                                .append(": ")
                                .append(why)
                                .append('\n'));
        recognised(from, importer, figures);
        check(folder.resolve("to"), figures);
        List<String> differ = differ(from, importer, figures);
        differ.forEach(each -> figures.append("differs ").append(each).append('\n'));
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target/oracle-" + format + ".txt"),
                figures + "\n" + new ImportReport(result).text());

        assertEquals(List.of(), differ);
        assertEquals(List.of(), result.coverage().lost());
    }

    /** How many of the files that hold questions are told by their content. */
    private static void recognised(Path from, Importer importer, StringBuilder figures)
            throws IOException {
        Importer auto = Importers.named("auto");
        int all = 0;
        List<String> others = new ArrayList<>();
        try (var files = Files.walk(from)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = from.relativize(path).toString();
                SourceFile file = SourceFile.decode(name, Files.readAllBytes(path));
                ImportChoices choices = new ImportChoices(false);
                if (importer.reads(name) && importer.read(file, choices).questions() > 0) {
                    all++;
                    String found = auto.read(file, choices).format();
                    if (!importer.format().equals(found)) {
                        others.add(name + " " + found);
                    }
                }
            }
        }
        figures.append(
                "recognised: %d of %d, not %s%n".formatted(all - others.size(), all, others));
    }

    /** What the rules say about the quizzes that were written. */
    private static void check(Path to, StringBuilder figures) throws IOException {
        Files.createDirectories(to);
        QuizSettings settings = Bank.settings(to);
        Map<String, List<String>> rules = new TreeMap<>();
        Analysis analysis;
        try (Bundle bundle = new BundleWriter(settings.output()).open()) {
            analysis = BuiltIn.pipeline().build(settings, bundle);
            bundle.finish();
        }
        for (Diagnostic each : analysis.found().all()) {
            rules.computeIfAbsent(each.rule().name(), key -> new ArrayList<>())
                    .add(each.place().path() + ":" + each.place().line() + " " + each.message());
        }
        rules.forEach(
                (rule, places) ->
                        figures.append("rule ")
                                .append(rule)
                                .append(' ')
                                .append(places.size())
                                .append(": ")
                                .append(
                                        String.join(
                                                " | ",
                                                places.subList(0, Math.min(6, places.size()))))
                                .append('\n'));
        figures.append(
                "pages of %d, not of %d%n"
                        .formatted(analysis.valid().size(), analysis.invalid().size()));
    }

    /** Questions that were taken otherwise than noted, in the order of each file. */
    private static List<String> differ(Path from, Importer importer, StringBuilder figures)
            throws IOException {
        List<String> differ = new ArrayList<>();
        Path oracle = from.resolve("oracle.tsv");
        if (!Files.exists(oracle)) {
            return differ;
        }
        Map<String, List<Noted>> byFile = new LinkedHashMap<>();
        for (String line :
                Files.readAllLines(oracle).subList(1, Files.readAllLines(oracle).size())) {
            String[] row = line.split("\t", -1);
            byFile.computeIfAbsent(row[0], key -> new ArrayList<>())
                    .add(new Noted(row[2], row[3], row.length > 4 ? row[4] : ""));
        }
        int all = 0;
        int taken = 0;
        for (Map.Entry<String, List<Noted>> file : byFile.entrySet()) {
            List<Question> questions = read(from, file.getKey(), importer);
            all += file.getValue().size();
            int next = 0;
            for (Question question : questions) {
                int at = next;
                while (at < file.getValue().size() && !file.getValue().get(at).agrees(question)) {
                    at++;
                }
                if (at == file.getValue().size() && isIncluded(question, file.getValue(), byFile)) {
                    taken++;
                } else if (at == file.getValue().size()) {
                    differ.add(file.getKey() + " " + question.id() + ": " + Noted.of(question));
                } else {
                    next = at + 1;
                    taken++;
                }
            }
        }
        figures.append("oracle: %d questions, %d taken and agree%n".formatted(all, taken));
        return differ;
    }

    /** Whether it is a question of another file, in a file that includes some. */
    private static boolean isIncluded(
            Question question, List<Noted> own, Map<String, List<Noted>> byFile) {
        return own.stream().anyMatch(each -> List.of("import", "include").contains(each.type()))
                && byFile.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(each -> each.agrees(question));
    }

    private static List<Question> read(Path from, String path, Importer importer)
            throws IOException {
        SourceTree tree = SourceTree.at(from);
        Siblings siblings =
                new Siblings() {
                    @Override
                    public List<String> paths() {
                        try (var all = Files.walk(from)) {
                            return all.filter(Files::isRegularFile)
                                    .map(each -> from.relativize(each).toString())
                                    .filter(importer::reads)
                                    .sorted()
                                    .toList();
                        } catch (IOException failure) {
                            throw new java.io.UncheckedIOException(failure);
                        }
                    }

                    @Override
                    public @Nullable SourceFile open(String other) {
                        return tree.open(other, SourceTree.MAX_BYTES)
                                        instanceof Opened.Content content
                                ? SourceFile.decode(other, content.bytes())
                                : null;
                    }
                };
        SourceFile file = SourceFile.decode(path, Files.readAllBytes(from.resolve(path)));
        return importer.read(file, new ImportChoices(false), siblings).quizzes().stream()
                .map(Quiz::questions)
                .flatMap(List::stream)
                .toList();
    }
}
