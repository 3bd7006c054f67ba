package io.github.quizmaven.exchange.lms;

import io.github.quizmaven.exchange.foreign.Attachment;
import io.github.quizmaven.exchange.foreign.ForeignPath;
import io.github.quizmaven.exchange.foreign.Notes;
import io.github.quizmaven.exchange.foreign.QuestionDraft;
import io.github.quizmaven.exchange.foreign.QuizDraft;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.quiz.key.Key;
import io.github.quizmaven.read.Slug;
import io.github.quizmaven.source.SourceFile;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts the questions of a file into a quiz for each category. */
public final class LmsQuizzes {

    /** What platforms put before the categories that authors made. */
    private static final String TOP = "top";

    /** How many categories may be in one another; the innermost one stays. */
    private static final int DEEPEST = 10;

    private final SourceFile file;
    private final String language;
    private final Map<List<String>, QuizDraft> quizzes = new LinkedHashMap<>();
    private final Map<List<String>, String> descriptions = new LinkedHashMap<>();
    private final Map<List<String>, Integer> counts = new LinkedHashMap<>();
    private final Map<List<String>, Span> places = new LinkedHashMap<>();
    private final Map<List<String>, Span> introductions = new LinkedHashMap<>();
    private final Map<List<String>, Map<String, byte[]>> files = new LinkedHashMap<>();
    private final Map<String, byte[]> attached = new LinkedHashMap<>();
    private List<String> category = List.of();

    public LmsQuizzes(SourceFile file, String language) {
        this.file = file;
        this.language = language;
    }

    /**
     * Starts a category.
     *
     * @param path names from the outermost to the innermost, with {@code /} between them, doubled
     *     in a name
     * @param place where it is named
     */
    public void category(String path, Span place) {
        List<String> names = new ArrayList<>();
        for (String name : path.strip().replace("//", "\uE022").split("/")) {
            String plain = name.replace('\uE022', '/').strip();
            boolean top = names.isEmpty() && (plain.startsWith("$") || plain.equals(TOP));
            if (!plain.isEmpty() && !top) {
                if (names.size() == DEEPEST) {
                    names.remove(DEEPEST - 1);
                }
                names.add(plain);
            }
        }
        category = List.copyOf(names);
        places.putIfAbsent(category, place);
    }

    /** Says what the category is about. */
    public void describe(String words) {
        descriptions.put(category, words);
    }

    /**
     * Adds a question to its category.
     *
     * @param shown what its texts show, by names that are led from the quiz's folder
     */
    public void add(QuestionDraft question, Map<String, byte[]> shown) {
        quiz().add(question);
        files.computeIfAbsent(category, key -> new LinkedHashMap<>()).putAll(shown);
        counts.merge(category, 1, Integer::sum);
    }

    /** Whether a text can introduce the questions of the category: none is there yet. */
    public boolean takesIntroduction() {
        return !counts.containsKey(category) && !quizzes.containsKey(category);
    }

    /**
     * @param place where the text is
     */
    public void introduce(@Nullable Text text, Span place) {
        quiz().introduction(text);
        introductions.put(category, place);
    }

    private QuizDraft quiz() {
        return quizzes.computeIfAbsent(
                category, key -> new QuizDraft(file).key(Key.LANG, language));
    }

    /** One quiz with the file's name, or one for each category in a folder of that name. */
    public List<Quiz> build(Notes notes) {
        quizzes.keySet().retainAll(counts.keySet());
        introductions.forEach(
                (names, place) -> {
                    if (!counts.containsKey(names)) {
                        notes.dropped(place, "a text without questions");
                    }
                });
        places.forEach(
                (names, place) -> {
                    if (!counts.containsKey(names)) {
                        notes.dropped(place, "a category without questions");
                    } else if (quizzes.size() == 1 && names.size() > 1) {
                        notes.dropped(
                                Span.at(place.start()), "the names of the categories around it");
                    }
                });
        String base = ForeignPath.id(file.path());
        List<Quiz> built = new ArrayList<>();
        Set<List<String>> outer = new HashSet<>();
        for (List<String> names : quizzes.keySet()) {
            for (int length = 0; length < names.size(); length++) {
                outer.add(names.subList(0, length));
            }
        }
        quizzes.forEach(
                (names, quiz) -> {
                    quiz.title(
                            names.isEmpty()
                                    ? ForeignPath.title(file.path())
                                    : names.get(names.size() - 1));
                    if (descriptions.containsKey(names)) {
                        quiz.key(Key.DESCRIPTION, descriptions.get(names));
                    }
                    String id = quizzes.size() == 1 ? base : id(base, names, outer.contains(names));
                    built.addAll(quiz.build(id));
                    String folder = id.substring(0, id.lastIndexOf('/') + 1);
                    files.getOrDefault(names, Map.of())
                            .forEach((name, bytes) -> attached.put(folder + name, bytes));
                });
        return built;
    }

    /** The files that the quizzes show, once they are built. */
    public List<Attachment> attachments() {
        return attached.entrySet().stream()
                .map(each -> new Attachment(each.getKey(), each.getValue()))
                .toList();
    }

    /** Where one category is inside another, its own questions are beside those of the inner. */
    private static String id(String base, List<String> names, boolean outer) {
        StringBuilder id = new StringBuilder(base);
        for (String name : names) {
            String slug = Slug.of(name);
            id.append('/').append(slug.isEmpty() ? "category" : slug);
        }
        return outer ? id.append("/questions").toString() : id.toString();
    }
}
