package io.github.quizmaven.benchmark;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.render.SiteRenderer;
import io.github.quizmaven.site.SiteOptions;
import io.github.quizmaven.site.code.CodeLanguage;
import io.github.quizmaven.site.code.CodeSamples;
import io.github.quizmaven.site.code.Highlighter;
import io.github.quizmaven.source.FilesInMemory;
import io.github.quizmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How long code takes to be told apart: the first time, for a few lines, and as a part of rendering
 * a quiz that is nothing but code. Its name keeps it out of the usual run.
 */
class HighlightingBenchmark {

    private static final int ROUNDS = 15;
    private static final int TIMES = 20;

    @Test
    void highlightingAgainstRendering() {
        Map<CodeLanguage, String> samples = CodeSamples.all();
        Runnable first = () -> Highlighter.spans("int x;", CodeLanguage.of("java"));
        Runnable all = () -> samples.forEach((language, code) -> Highlighter.spans(code, language));
        double start = milliseconds(first);
        double others = milliseconds(all);
        Quiz coloured = quiz(samples, true);
        Quiz plain = quiz(samples, false);
        List<Double> snippets = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double without = milliseconds(() -> render(plain));
            double with = milliseconds(() -> render(coloured));
            snippets.add(milliseconds(repeated(all)) / TIMES / samples.size());
            shares.add(with / without);
        }
        System.out.printf(
                "first code: %.0f ms, all %d languages once: %.0f ms; then %.3f ms for a sample,"
                        + " and a quiz of nothing but samples takes %.2f times as long to render%n",
                start, samples.size(), others, median(snippets), median(shares));
    }

    private static Runnable repeated(Runnable work) {
        return () -> {
            for (int time = 0; time < TIMES; time++) {
                work.run();
            }
        };
    }

    private static Quiz quiz(Map<CodeLanguage, String> samples, boolean known) {
        StringBuilder text = new StringBuilder("---\ntitle: Code\n---\n\n");
        samples.forEach(
                (language, code) ->
                        text.append("## What is " + language + "?\n\n````")
                                .append(known ? language.words().get(0) : "unknown")
                                .append("\n" + code + "````\n\n- [x] A\n- [ ] B\n\n"));
        return QuizBinder.bind(QuizParser.parse(SourceFile.of("code.md", text.toString())));
    }

    private static void render(Quiz quiz) {
        SiteRenderer renderer = new SiteRenderer(SiteOptions.DEFAULT);
        for (int time = 0; time < TIMES; time++) {
            renderer.quiz(quiz, new FilesInMemory(Map.of()), List.of());
        }
    }

    private static double milliseconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
