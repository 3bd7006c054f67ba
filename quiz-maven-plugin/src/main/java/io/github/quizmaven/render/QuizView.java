package io.github.quizmaven.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as its page shows it.
 *
 * @param up the address of the page above, and {@code upName} its name
 * @param mode the mode's word, and {@code modeName} its name in the page's language
 * @param pass what it takes to pass, in words
 * @param levels the levels' names, easiest first
 * @param timed whether a clock runs
 */
public record QuizView(
        String title,
        @Nullable String description,
        @Nullable TemplateHTMLOutputModel introduction,
        String up,
        String upName,
        String mode,
        String modeName,
        int count,
        @Nullable String estimate,
        List<String> levels,
        String pass,
        @Nullable String badge,
        boolean timed,
        @Nullable String author,
        @Nullable String license,
        List<QuestionView> questions) {

    public QuizView {
        levels = List.copyOf(levels);
        questions = List.copyOf(questions);
    }
}
