package io.github.quizmaven.exchange.intake;

import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.exchange.coverage.Coverage;
import io.github.quizmaven.exchange.foreign.Attachment;
import io.github.quizmaven.exchange.foreign.Imported;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.Siblings;
import io.github.quizmaven.exchange.intake.link.MovedLinks;
import io.github.quizmaven.exchange.intake.link.Pictures;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.source.folder.Opened;
import io.github.quizmaven.source.folder.SourceFolder;
import io.github.quizmaven.syntax.fact.LinkUse;
import io.github.quizmaven.write.Loss;
import io.github.quizmaven.write.QuizMarkdownWriter;
import io.github.quizmaven.write.WrittenQuiz;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes foreign files one by one to quiz files, letting each go before the next. */
public final class Import {

    private static final Pattern QUESTION = Pattern.compile("/questions/(\\d+)(/.*)?");

    private final ImportSettings settings;
    private final List<Diagnostic> notes = new ArrayList<>();
    private final SortedMap<String, List<String>> formats = new TreeMap<>();
    private Coverage coverage = Coverage.NONE;
    private int quizzes;
    private int questions;

    private Import(ImportSettings settings) {
        this.settings = settings;
    }

    /**
     * Imports all files, or none if one of them may not be written.
     *
     * @throws java.nio.file.FileAlreadyExistsException if a file would be replaced unasked
     */
    public static ImportResult run(ImportSettings settings, Progress progress) throws IOException {
        return new Import(settings).run(progress);
    }

    private ImportResult run(Progress progress) throws IOException {
        SourceFiles sources = SourceFiles.of(settings.from(), settings.importer());
        Pictures pictures = new Pictures(sources.tree(), settings.importer());
        MovedLinks links = new MovedLinks(settings.importer(), sources.paths());
        try (ImportFolder folder = new ImportFolder(settings.to(), settings.write())) {
            int count = 0;
            for (String path : sources.paths()) {
                read(sources, path, links, pictures, folder);
                progress.at(++count, sources.paths().size(), questions);
            }
            for (String picture : pictures.found()) {
                if (sources.tree().open(picture, SourceFolder.MOST_BYTES)
                        instanceof Opened.Content content) {
                    folder.add(picture, content.bytes());
                }
            }
            return new ImportResult(
                    count,
                    quizzes,
                    questions,
                    coverage,
                    Diagnostics.of(notes),
                    formats,
                    folder.finish());
        }
    }

    private void read(
            SourceFiles sources,
            String path,
            MovedLinks links,
            Pictures pictures,
            ImportFolder folder)
            throws IOException {
        Opened opened = sources.tree().open(path, settings.importer().mostBytes(path));
        if (opened instanceof Opened.Refused why) {
            Notes refused = new Notes(SourceFile.of(path, ""));
            refused.refused(
                    Span.at(0),
                    "the file "
                            + why.words()
                            + switch (why) {
                                case TOO_LARGE -> ": split it";
                                case NOT_FOUND -> " under a name in UTF-8: rename it";
                                default -> "";
                            });
            notes.addAll(refused.all());
            return;
        }
        SourceFile file = SourceFile.decode(path, ((Opened.Content) opened).bytes());
        Notes more = new Notes(file);
        if (Unreadable.isReported(file, more)) {
            coverage = coverage.plus(Coverage.of(file, more.all(), List.of(), List.of()));
            notes.addAll(more.all());
            return;
        }
        try {
            bring(file, more, sources, links, pictures, folder);
        } catch (RuntimeException | StackOverflowError bug) {
            more.refused(Span.at(0), failed(bug));
        }
        notes.addAll(more.all());
    }

    /** Writes what the importer made of a file. */
    private void bring(
            SourceFile file,
            Notes more,
            SourceFiles sources,
            MovedLinks links,
            Pictures pictures,
            ImportFolder folder)
            throws IOException {
        Imported imported = imported(file, more, sources);
        notes.addAll(imported.notes());
        if (imported.format() != null) {
            formats.computeIfAbsent(imported.format(), key -> new ArrayList<>()).add(file.path());
        }
        for (Attachment each : imported.files()) {
            folder.claim(each.path());
            folder.add(each.path(), each.content());
            pictures.bring(each.path());
        }
        List<String> texts = new ArrayList<>();
        for (Quiz quiz : imported.quizzes()) {
            WrittenQuiz written = QuizMarkdownWriter.write(quiz);
            written.losses().forEach(loss -> report(loss, quiz, more));
            texts.add(written.text());
            List<LinkUse> uses = uses(written);
            String text = links.lead(file.path(), written.text(), uses);
            pictures.collect(quiz.id(), uses, more);
            folder.add(target(quiz, folder, more), text.getBytes(StandardCharsets.UTF_8));
        }
        quizzes += imported.quizzes().size();
        questions += imported.questions();
        measure(imported, texts, more);
    }

    private static List<LinkUse> uses(WrittenQuiz written) {
        return written.read() == null
                ? List.of()
                : written.read().texts().stream().flatMap(each -> each.links().stream()).toList();
    }

    /** What the importer makes of a file; a bug of it costs that file and nothing else. */
    private Imported imported(SourceFile file, Notes more, Siblings siblings) {
        try {
            return settings.importer().read(file, settings.choices(), siblings);
        } catch (RuntimeException | StackOverflowError bug) {
            more.refused(Span.at(0), failed(bug));
            return new Imported(List.of(), List.of());
        }
    }

    private static String failed(Throwable bug) {
        return "the importer failed with `%s`: this is a bug of the quiz plugin, please report it with this file"
                .formatted(bug.toString().lines().findFirst().orElse(""));
    }

    private void measure(Imported imported, List<String> texts, Notes more) {
        List<Diagnostic> known = new ArrayList<>(imported.notes());
        known.addAll(more.all());
        Coverage measured = Coverage.of(more.file(), known, imported.readings(), texts);
        measured.lost().forEach(line -> more.refused(line, "this line is in no quiz"));
        coverage = coverage.plus(measured);
    }

    private static String target(Quiz quiz, ImportFolder folder, Notes more) {
        String path = quiz.id() + ".md";
        for (int count = 2; !folder.claim(path); count++) {
            path = quiz.id() + "-" + count + ".md";
        }
        if (!path.equals(quiz.id() + ".md")) {
            more.guessed(
                    Span.at(0),
                    "another file becomes `" + quiz.id() + ".md`: this one `" + path + "`");
        }
        return path;
    }

    /** A question without options is an error that hides all else about it. */
    private static void report(Loss loss, Quiz quiz, Notes more) {
        Matcher pointer = QUESTION.matcher(loss.pointer());
        @Nullable Question question =
                pointer.matches() ? quiz.questions().get(Integer.parseInt(pointer.group(1))) : null;
        if (question == null || !question.options().isEmpty()) {
            more.refused(
                    question == null ? Span.at(0) : question.head().place(),
                    "`" + loss.pointer() + "` reads otherwise in the quiz than in this file");
        }
    }
}
