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
 * @param resultsScript the address of the script that comes with the results
 */
public record QuizModel(
        PageView page,
        QuizView quiz,
        TemplateHashModel text,
        TemplateHTMLOutputModel script,
        String resultsScript)
        implements View {

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "page" -> page;
            case "quiz" -> quiz;
            case "text" -> text;
            case "script" -> script;
            case "resultsScript" -> resultsScript;
            default -> null;
        };
    }
}
