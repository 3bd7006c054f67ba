package io.github.quizmaven.trace;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.read.QuizReader;
import io.github.quizmaven.read.Reading;
import io.github.quizmaven.site.Folders;
import io.github.quizmaven.site.QuizSummary;
import io.github.quizmaven.site.SiteOptions;
import io.github.quizmaven.site.SiteRenderer;
import io.github.quizmaven.site.file.RenderedFile;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.folder.SourceFolder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of a file.
 *
 * @param counts how many lines went where
 * @param lost the lines that went nowhere, as {@code path:line: text}
 * @param raw the lines whose syntax is on the page, as {@code path:line: text}
 */
record Traced(Map<Fate, Integer> counts, List<String> lost, List<String> raw) {

    private static final QuizReader READER = new QuizReader();
    private static final SiteRenderer RENDERER = new SiteRenderer(SiteOptions.DEFAULT);

    /**
     * Follows the lines of a file.
     *
     * @param folder what is beside it
     * @param reports what is said about it
     */
    static Traced of(
            SourceFile file, boolean collection, SourceFolder folder, List<Diagnostic> reports) {
        Reading reading = collection ? READER.collection(file) : READER.quiz(file);
        return of(file, reading, page(reading, folder), reports);
    }

    /** The same with a page that was made of it before. */
    static Traced of(SourceFile file, Reading reading, String html, List<Diagnostic> reports) {
        PageText.Content content = PageText.of(html);
        SourceLines lines = new SourceLines(file);
        Reports told = new Reports(lines, reading, reports);
        List<@Nullable Fate> fates = new Tracer(lines, reading, html, content, told).fates();
        List<String> lost = new ArrayList<>();
        for (int line = 1; line <= fates.size(); line++) {
            if (fates.get(line - 1) == Fate.LOST) {
                lost.add(words(file, line));
            }
        }
        Set<String> raw = new LinkedHashSet<>();
        RawSigns.in(content).forEach(each -> raw(each, false, lines, told, fates, raw));
        RawSigns.inCode(content).forEach(each -> raw(each, true, lines, told, fates, raw));
        return new Traced(Fate.count(fates), lost, List.copyOf(raw));
    }

    private static void raw(
            String sign,
            boolean code,
            SourceLines lines,
            Reports told,
            List<@Nullable Fate> fates,
            Set<String> found) {
        for (int line = 1; line <= fates.size(); line++) {
            String text = lines.text(line);
            boolean inCode = lines.part(line) == SourceLines.Part.CODE || text.startsWith("    ");
            if (fates.get(line - 1) == Fate.PAGE
                    && code == inCode
                    && text.contains(sign)
                    && !isMeant(text, sign, told.questionAt(line))
                    && !told.isSaidOrIgnored(line)) {
                found.add(words(lines.file, line));
            }
        }
    }

    /** Whether an author has said that a sign is text, or has it for a gap above options. */
    private static boolean isMeant(String text, String sign, @Nullable Question question) {
        int at = text.indexOf(sign);
        return text.contains("\\" + sign)
                || sign.startsWith("](") && text.contains("\\[")
                || text.substring(0, at).chars().filter(each -> each == '`').count() % 2 == 1
                || sign.startsWith("___") && (question == null || question.type() != null);
    }

    private static String words(SourceFile file, int line) {
        return file.path() + ":" + line + ": " + file.text(file.line(line)).strip();
    }

    static String page(Reading reading, SourceFolder folder) {
        List<RenderedFile> files = List.of();
        if (reading.authored() instanceof Quiz quiz) {
            files = RENDERER.quiz(quiz, folder, Folders.NONE);
        } else if (reading.authored() instanceof QuizCollection collection) {
            String path = collection.folder();
            SourceFile beside =
                    SourceFile.of(
                            (path.isEmpty() ? "" : path + "/") + "quiz.md",
                            "## One\n\n- [x] A\n- [ ] B\n");
            Quiz quiz = (Quiz) READER.quiz(beside).authored();
            String page = path.isEmpty() ? "index.html" : path + "/index.html";
            files =
                    RENDERER
                            .catalogue(
                                    List.of(QuizSummary.of(quiz)),
                                    folder,
                                    new Folders(List.of(collection)))
                            .stream()
                            .filter(each -> each.path().equals(page))
                            .toList();
        }
        return files.stream()
                .filter(each -> each.path().endsWith(".html"))
                .map(each -> new String(each.content(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    Traced plus(Traced other) {
        Map<Fate, Integer> both = new EnumMap<>(Fate.class);
        Arrays.stream(Fate.values())
                .forEach(
                        each ->
                                both.put(
                                        each,
                                        counts.getOrDefault(each, 0)
                                                + other.counts.getOrDefault(each, 0)));
        return new Traced(both, concat(lost, other.lost), concat(raw, other.raw));
    }

    private static List<String> concat(List<String> one, List<String> other) {
        List<String> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
