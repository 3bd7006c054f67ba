package io.github.quizmaven.site.view;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.site.template.View;
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
        Shape shape,
        List<Group> groups)
        implements View {

    public CatalogueView {
        groups = List.copyOf(groups);
    }

    /**
     * How much of the page is shown at once.
     *
     * @param search whether quizzes can be searched
     * @param folded whether collections are
     * @param modes names of what the quizzes have, as are the levels, easiest first, and the types
     */
    public record Shape(
            boolean search,
            boolean folded,
            List<String> modes,
            List<String> levels,
            List<String> types)
            implements View {

        public Shape {
            modes = List.copyOf(modes);
            levels = List.copyOf(levels);
            types = List.copyOf(types);
        }

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "search" -> search;
                case "folded" -> folded;
                case "modes" -> modes;
                case "levels" -> levels;
                case "types" -> types;
                default -> null;
            };
        }
    }

    /**
     * The quizzes of one folder.
     *
     * @param title the collection's name, or null for the page's own quizzes
     * @param href the collection's page, or null
     * @param count how many quizzes it has
     * @param quizzes those that the page lists, all or none
     */
    public record Group(
            @Nullable String title,
            @Nullable String href,
            @Nullable String description,
            int count,
            List<QuizEntry> quizzes)
            implements View {

        public Group {
            quizzes = List.copyOf(quizzes);
        }

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "title" -> title;
                case "href" -> href;
                case "description" -> description;
                case "count" -> count;
                case "quizzes" -> quizzes;
                default -> null;
            };
        }
    }

    /**
     * One quiz in the list.
     *
     * @param anchor the id of its link, where the quiz before it leads to, or null
     * @param lang its language if that is not the page's, or null
     */
    public record QuizEntry(
            String title,
            String href,
            @Nullable String anchor,
            @Nullable String description,
            @Nullable String lang,
            EntryFacts facts)
            implements View {

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "title" -> title;
                case "href" -> href;
                case "anchor" -> anchor;
                case "description" -> description;
                case "lang" -> lang;
                case "facts" -> facts;
                default -> null;
            };
        }
    }

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
            @Nullable String badge)
            implements View {

        public EntryFacts {
            levels = List.copyOf(levels);
        }

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "mode" -> mode;
                case "questions" -> questions;
                case "estimate" -> estimate;
                case "levels" -> levels;
                case "badge" -> badge;
                default -> null;
            };
        }
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "title" -> title;
            case "description" -> description;
            case "text" -> text;
            case "up" -> up;
            case "shape" -> shape;
            case "groups" -> groups;
            default -> null;
        };
    }
}
