package io.github.quizmaven.site.view;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModel;
import io.github.quizmaven.site.template.View;
import org.jspecify.annotations.Nullable;

/**
 * All that the template of a quiz's page reads.
 *
 * @param text the texts of the page's language
 * @param script what the script needs to know
 * @param scripts those beside the page's own
 */
public record QuizModel(
        PageView page,
        QuizView quiz,
        TemplateHashModel text,
        TemplateHTMLOutputModel script,
        Scripts scripts)
        implements View {

    /**
     * The addresses of more scripts.
     *
     * @param results the one that comes with the results
     * @param adapter the one that tells a learning platform what comes of the quiz, or null
     */
    public record Scripts(String results, @Nullable String adapter) implements View {

        @Override
        public @Nullable Object property(String property) {
            return switch (property) {
                case "results" -> results;
                case "adapter" -> adapter;
                default -> null;
            };
        }
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "page" -> page;
            case "quiz" -> quiz;
            case "text" -> text;
            case "script" -> script;
            case "scripts" -> scripts;
            default -> null;
        };
    }
}
