package io.github.quizmaven.rule.bank;

import io.github.quizmaven.diagnostic.Help;
import io.github.quizmaven.diagnostic.Suggestion;
import io.github.quizmaven.diagnostic.fix.Fix;
import io.github.quizmaven.quiz.Authored;
import io.github.quizmaven.quiz.Question;
import io.github.quizmaven.quiz.Quiz;
import io.github.quizmaven.source.Place;
import io.github.quizmaven.source.Span;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What links can lead to in a file: a page, and its questions.
 *
 * @param path the file's path from the source folder
 * @param isQuiz whether it is a quiz, rather than the text about a folder
 * @param questions the ids of its questions
 * @param complete whether these are all; not if a question, or the file, could not be read
 */
public record Page(String path, boolean isQuiz, Set<String> questions, boolean complete) {

    /** How pages mark a question's place. */
    private static final String PREFIX = "q-";

    /** What is wrong with a link, and what to do. */
    public record Flaw(String message, Help help) {}

    public Page {
        // In their order: of two ids that are equally near, the first was meant, in every build.
        questions = Collections.unmodifiableSet(new LinkedHashSet<>(questions));
    }

    public static Page of(Authored authored) {
        String path = authored.file().path();
        return authored instanceof Quiz quiz
                ? new Page(path, true, ids(quiz), quiz.isComplete())
                : new Page(path, false, Set.of(), true);
    }

    private static Set<String> ids(Quiz quiz) {
        Set<String> ids = new LinkedHashSet<>();
        for (Question each : quiz.questions()) {
            ids.add(each.id());
        }
        return ids;
    }

    /** A quiz of which nobody knows the questions, as it is not read in this build. */
    public static Page unread(String path) {
        return new Page(path, true, Set.of(), false);
    }

    /** Whether nobody knows if a fragment leads to something. */
    public boolean leavesOpen(String fragment) {
        return !complete && !fragment.isEmpty() && !questions.contains(fragment);
    }

    /**
     * What is wrong with a link to this page; null if nothing is, or nobody knows.
     *
     * @param place the link's address
     * @param name how the page is called
     * @param fragment what is after {@code #}; empty if nothing is
     * @param meant finds the id that was probably meant
     */
    public @Nullable Flaw flaw(Place place, String name, String fragment, Suggestion meant) {
        if (fragment.isEmpty() || !complete || questions.contains(fragment)) {
            return null;
        }
        @Nullable String near = near(fragment, meant);
        return new Flaw(
                name + " has no question with the id `" + fragment + "`",
                near == null
                        ? Help.of("link to a question's id, or leave `#" + fragment + "` out")
                        : Help.of("did you mean `#" + near + "`?", fix(place, fragment, near)));
    }

    private static @Nullable Fix fix(Place place, String fragment, String near) {
        int end = place.span().end() - (place.text().endsWith(">") ? 1 : 0);
        return place.text().contains("#" + fragment)
                        && place.text().length() == place.span().length()
                ? Fix.unsafe(new Span(end - fragment.length(), end), near)
                : null;
    }

    private @Nullable String near(String fragment, Suggestion meant) {
        String bare = fragment.startsWith(PREFIX) ? fragment.substring(PREFIX.length()) : "";
        return questions.contains(bare) && !bare.isEmpty()
                ? bare
                : meant.nearest(fragment, questions).orElse(null);
    }
}
