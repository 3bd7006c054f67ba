package io.github.quizmaven.site.view;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists quizzes: the whole catalogue or one collection.
 *
 * @param up the address of the page above, or null for the catalogue
 * @param groups the quizzes by folder
 */
public record CatalogueView(
        String title,
        @Nullable String description,
        @Nullable TemplateHTMLOutputModel text,
        @Nullable String up,
        List<Group> groups) {

    public CatalogueView {
        groups = List.copyOf(groups);
    }

    /**
     * The quizzes of one folder.
     *
     * @param title the collection's name, or null for the page's own quizzes
     * @param href the collection's page, or null
     */
    public record Group(
            @Nullable String title,
            @Nullable String href,
            @Nullable String description,
            List<QuizEntry> quizzes) {

        public Group {
            quizzes = List.copyOf(quizzes);
        }
    }

    /**
     * One quiz in the list.
     *
     * @param lang its language if that is not the page's, or null
     */
    public record QuizEntry(
            String title,
            String href,
            @Nullable String description,
            @Nullable String lang,
            EntryFacts facts) {}

    /**
     * What the list says of a quiz.
     *
     * @param mode the mode's name
     * @param estimate how long it takes, in words, or null
     * @param levels the levels' names, easiest first
     */
    public record EntryFacts(
            String mode,
            int questions,
            @Nullable String estimate,
            List<String> levels,
            @Nullable String badge) {

        public EntryFacts {
            levels = List.copyOf(levels);
        }
    }
}
