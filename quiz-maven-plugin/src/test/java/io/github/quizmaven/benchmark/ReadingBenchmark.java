package io.github.quizmaven.benchmark;

import io.github.quizmaven.markdown.MarkdownParser;
import io.github.quizmaven.pipeline.BuiltIn;
import io.github.quizmaven.pipeline.setting.FailOn;
import io.github.quizmaven.pipeline.setting.QuizSettings;
import io.github.quizmaven.pipeline.setting.RenderInvalid;
import io.github.quizmaven.pipeline.setting.RuleLevels;
import io.github.quizmaven.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a bank takes to be checked, against the floor of what any checker must do: reading its
 * files and parsing each once with commonmark-java. Its name keeps it out of the usual run.
 */
class ReadingBenchmark {

    private static final int FILES = 400;
    private static final int ROUNDS = 9;

    /** Work that may fail on the disk. */
    private interface Work {
        long run() throws IOException;
    }

    @TempDir Path bank;

    @Test
    void checkingAgainstParsing() throws IOException {
        write();
        QuizSettings settings =
                new QuizSettings(
                        bank,
                        bank.resolveSibling("site"),
                        List.of(),
                        List.of(),
                        RuleLevels.DEFAULT,
                        FailOn.ERROR,
                        false,
                        RenderInvalid.FAIL);
        Work floor = this::parse;
        Work check = () -> BuiltIn.pipeline().analyse(settings).questions();
        List<Double> ratios = new ArrayList<>();
        List<Double> seconds = new ArrayList<>();
        long questions = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double least = time(floor);
            double all = time(check);
            questions = check.run();
            ratios.add(all / least);
            seconds.add(all);
        }
        System.out.printf(
                "checking %d questions in %d files: %.1f times parsing them (median of %d rounds,"
                        + " best %.1f), %.0f questions a second%n",
                questions,
                FILES,
                median(ratios),
                ROUNDS,
                Collections.min(ratios),
                questions / median(seconds));
    }

    /** The example quizzes, so often that each file is another quiz. */
    private void write() throws IOException {
        Path examples = Path.of("src/test/resources/fixtures/valid");
        List<String> texts = new ArrayList<>();
        for (String path : SourceTree.below(examples, List.of(), List.of()).quizzes()) {
            texts.add(Files.readString(examples.resolve(path)));
        }
        for (int index = 0; index < FILES; index++) {
            Files.writeString(bank.resolve(index + ".md"), texts.get(index % texts.size()));
        }
    }

    private long parse() throws IOException {
        SourceTree tree = SourceTree.below(bank, List.of(), List.of());
        long nodes = 0;
        for (String path : tree.quizzes()) {
            nodes += MarkdownParser.parse(tree.read(path).text(), true).getSourceSpans().size();
        }
        return nodes;
    }

    private static double time(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
