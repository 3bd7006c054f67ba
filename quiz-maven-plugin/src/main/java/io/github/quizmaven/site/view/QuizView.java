package io.github.quizmaven.site.view;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.site.template.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as its page shows it.
 *
 * @param up the page above it, or null
 * @param badge what there is to earn, or null
 */
public record QuizView(
        StartTexts opening,
        @Nullable Up up,
        ModeView mode,
        QuizFacts facts,
        @Nullable String badge,
        List<String> credits,
        List<QuestionView> questions)
        implements View {

    public QuizView {
        credits = List.copyOf(credits);
        questions = List.copyOf(questions);
    }

    /** What the start screen begins with. */
    public record StartTexts(
            String title,
            @Nullable String description,
            @Nullable TemplateHTMLOutputModel introduction)
            implements View {

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "title" -> title;
                case "description" -> description;
                case "introduction" -> introduction;
                default -> null;
            };
        }
    }

    /**
     * The page above a quiz.
     *
     * @param next the way to the quiz after this one on that page
     * @param catalogue whether it is the catalogue itself
     */
    public record Up(String name, String href, String next, boolean catalogue) implements View {

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "name" -> name;
                case "href" -> href;
                case "next" -> next;
                case "catalogue" -> catalogue;
                default -> null;
            };
        }
    }

    /**
     * How the quiz is taken.
     *
     * @param word as authors write it
     * @param name in the page's language
     * @param timed whether a clock runs
     */
    public record ModeView(String word, String name, boolean timed) implements View {

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "word" -> word;
                case "name" -> name;
                case "timed" -> timed;
                default -> null;
            };
        }
    }

    /**
     * A time limit that may be chosen.
     *
     * @param factor what the quiz's own is multiplied by; 0 is none
     * @param limit how much time that is, in words; empty without a limit
     */
    public record Pace(String factor, String name, String limit) implements View {

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "factor" -> factor;
                case "name" -> name;
                case "limit" -> limit;
                default -> null;
            };
        }
    }

    /**
     * What there is to know before it starts.
     *
     * @param questions how many a run asks
     * @param limit how much time there is, in words, or null
     * @param paces what of a limit may be chosen; nothing without a clock
     * @param estimate how long it takes, in words, or null
     * @param levels the levels' names, easiest first
     * @param pass what it takes to pass, in words
     */
    public record QuizFacts(
            int questions,
            @Nullable String limit,
            List<Pace> paces,
            @Nullable String estimate,
            List<String> levels,
            String pass)
            implements View {

        public QuizFacts {
            paces = List.copyOf(paces);
            levels = List.copyOf(levels);
        }

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "questions" -> questions;
                case "limit" -> limit;
                case "paces" -> paces;
                case "estimate" -> estimate;
                case "levels" -> levels;
                case "pass" -> pass;
                default -> null;
            };
        }
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "opening" -> opening;
            case "up" -> up;
            case "mode" -> mode;
            case "facts" -> facts;
            case "badge" -> badge;
            case "credits" -> credits;
            case "questions" -> questions;
            default -> null;
        };
    }
}
