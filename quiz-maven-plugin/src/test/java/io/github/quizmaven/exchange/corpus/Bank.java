package io.github.quizmaven.exchange.corpus;

import io.github.quizmaven.bundle.Bundle;
import io.github.quizmaven.bundle.BundleWriter;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.exchange.foreign.ImportChoices;
import io.github.quizmaven.exchange.foreign.Importer;
import io.github.quizmaven.exchange.intake.Import;
import io.github.quizmaven.exchange.intake.ImportResult;
import io.github.quizmaven.exchange.intake.ImportSettings;
import io.github.quizmaven.exchange.intake.Importers;
import io.github.quizmaven.exchange.intake.WriteMode;
import io.github.quizmaven.pipeline.Analysis;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevel;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One source of the corpus, imported, checked and rendered.
 *
 * @param source its folder's name
 * @param imported what the import says
 * @param analysis what the check of the written files says
 * @param questions the questions with their places in the sources
 * @param findings what import and check say, by places in the sources
 * @param pages how many pages were rendered
 */
record Bank(
        String source,
        ImportResult imported,
        Analysis analysis,
        List<Found> questions,
        List<Finding> findings,
        int pages) {

    /** A question that was read; lines of the source. */
    record Found(String file, int line, int options, List<Integer> checked) {}

    /**
     * A report.
     *
     * @param question the line of the question that it is about, or 0
     * @param line the line that it is about
     */
    record Finding(String file, int question, int line, String rule, String message) {}

    static Bank of(Corpus corpus, String source, Path folder) throws IOException {
        Path from = corpus.root().resolve(source);
        Path to = folder.resolve(source);
        Importer importer = Importers.all().get(0);
        ImportChoices choices = new ImportChoices(false);
        ImportResult imported =
                Import.run(
                        new ImportSettings(from, importer, to, WriteMode.TRUE, choices),
                        (file, files, questions) -> {});
        Files.createDirectories(to);
        QuizSettings settings = settings(to);
        Analysis analysis;
        try (Bundle bundle = new BundleWriter(settings.output()).open()) {
            analysis = BuiltIn.pipeline().build(settings, bundle);
            bundle.finish();
        }
        List<Found> questions = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Diagnostic note : imported.notes().all()) {
            findings.add(
                    new Finding(
                            source + "/" + note.place().path(),
                            0,
                            note.place().line(),
                            note.rule().name(),
                            note.message()));
        }
        for (String path : concat(analysis.valid(), analysis.invalid())) {
            Path original = original(from, path);
            SourceFile file =
                    SourceFile.decode(relative(from, original), Files.readAllBytes(original));
            Quiz read = importer.read(file, choices).quizzes().get(0);
            Pair pair = new Pair(source + "/" + file.path(), read, written(to, path));
            questions.addAll(pair.questions());
            analysis.found().all().stream()
                    .filter(each -> each.place().path().equals(path))
                    .map(pair::finding)
                    .forEach(findings::add);
        }
        int pages;
        try (Stream<Path> files = Files.walk(settings.output())) {
            pages = (int) files.filter(each -> each.toString().endsWith(".html")).count();
        }
        return new Bank(source, imported, analysis, questions, findings, pages);
    }

    private static List<String> concat(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).sorted().toList();
    }

    /** All rules warn, so that all is rendered but questions that nothing can be answered to. */
    static QuizSettings settings(Path to) {
        return new QuizSettings(
                to,
                to.resolveSibling(to.getFileName() + "-site"),
                List.of(),
                List.of(),
                new RuleLevels(
                        RuleCatalog.names().stream()
                                .filter(name -> !name.equals("response-missing"))
                                .collect(
                                        Collectors.toMap(name -> name, name -> RuleLevel.WARNING))),
                FailOn.NEVER,
                false,
                RenderInvalid.SKIP);
    }

    private static Quiz written(Path to, String path) throws IOException {
        SourceFile file = SourceFile.decode(path, Files.readAllBytes(to.resolve(path)));
        return (Quiz) Objects.requireNonNull(new QuizReader().quiz(file).authored());
    }

    private static Path original(Path from, String path) {
        Path same = from.resolve(path);
        return Files.exists(same) ? same : same.resolveSibling("README.md");
    }

    private static String relative(Path from, Path file) {
        return from.relativize(file).toString();
    }

    /** A quiz as it was read and as it was written, which have the same questions. */
    private record Pair(String file, Quiz read, Quiz written) {

        List<Found> questions() {
            return read.questions().stream()
                    .map(
                            each ->
                                    new Found(
                                            file,
                                            line(read, each.head().place()),
                                            each.options().size(),
                                            IntStream.rangeClosed(1, each.options().size())
                                                    .filter(
                                                            at ->
                                                                    each.options()
                                                                            .get(at - 1)
                                                                            .correct())
                                                    .boxed()
                                                    .toList()))
                    .toList();
        }

        /** The last question and option that start above a report or with it. */
        Finding finding(Diagnostic report) {
            int question = 0;
            int line = 0;
            for (int index = 0; index < written.questions().size(); index++) {
                Question there = written.questions().get(index);
                if (line(written, there.head().place()) > report.place().line()) {
                    break;
                }
                Question here = read.questions().get(index);
                question = line(read, here.head().place());
                line = question;
                for (int option = 0; option < there.options().size(); option++) {
                    Option marked = there.options().get(option);
                    if (line(written, marked.marker()) <= report.place().line()) {
                        line = line(read, here.options().get(option).marker());
                    }
                }
            }
            return new Finding(file, question, line, report.rule().name(), report.message());
        }

        private static int line(Quiz quiz, Span span) {
            return quiz.file().lines().line(span.start());
        }
    }
}
