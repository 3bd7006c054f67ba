package io.github.quizmaven.exchange.export;

import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.exchange.outgoing.Exporter;
import io.github.quizmaven.exchange.outgoing.Exporter.FolderWriter;
import io.github.quizmaven.exchange.outgoing.Losses;
import io.github.quizmaven.exchange.outgoing.Outgoing;
import io.github.quizmaven.exchange.outgoing.QuizFolder;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.QuizCollection;
import io.github.quizmaven.source.folder.SourceFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Takes the quizzes of a source folder to files in one format, and lets each go. */
public final class Export {

    private final Exporter exporter;
    private final SourceFolder files;
    private final Losses losses;
    private final Map<String, String> titles = new HashMap<>();
    private final SortedMap<String, FolderWriter> folders = new TreeMap<>();
    private int quizzes;
    private int questions;

    /**
     * @param files what quizzes show and link to
     */
    public Export(Exporter exporter, SourceFolder files) {
        this.exporter = exporter;
        this.files = files;
        this.losses = new Losses(exporter.format());
    }

    /**
     * What went in, and what did not come out.
     *
     * @param losses what the format cannot hold
     * @param quizzes how many quizzes went in
     * @param questions how many questions they hold
     * @param leftOut how many of these are not in the files
     */
    public record Result(Diagnostics losses, int quizzes, int questions, int leftOut) {

        /** Whether everything is in the files as its author wrote it. */
        public boolean isWhole() {
            return losses.all().isEmpty();
        }
    }

    /** Takes the files that come out. */
    public interface Files {
        void add(Outgoing file) throws IOException;
    }

    /** Tells what a folder is called, before the first quiz. */
    public void add(QuizCollection collection) {
        if (collection.title() != null) {
            titles.put(collection.folder(), collection.title().text());
        }
    }

    /** Takes in a quiz without errors. */
    public void add(Quiz quiz) {
        String path = quiz.file().path();
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        folders.computeIfAbsent(
                        folder,
                        any ->
                                exporter.begin(
                                        new QuizFolder(folder, titles(folder), files), losses))
                .add(quiz);
        exporter.held().report(quiz, losses);
        quizzes++;
        questions += quiz.questions().size();
    }

    /** Hands on what became of all that came in, folder by folder. */
    public Result finish(Files into) throws IOException {
        for (FolderWriter each : folders.values()) {
            for (Outgoing file : each.finish()) {
                into.add(file);
            }
        }
        return new Result(Diagnostics.of(losses.all()), quizzes, questions, losses.leftOut());
    }

    /** What the folders from the outermost to this one are called: a title, or the name. */
    private List<String> titles(String folder) {
        List<String> names = new ArrayList<>();
        names.add(titles.getOrDefault("", "Quizzes"));
        for (int at = folder.indexOf('/'); !folder.isEmpty(); at = folder.indexOf('/', at + 1)) {
            String part = at < 0 ? folder : folder.substring(0, at);
            names.add(titles.getOrDefault(part, part.substring(part.lastIndexOf('/') + 1)));
            if (at < 0) {
                break;
            }
        }
        return names;
    }
}
