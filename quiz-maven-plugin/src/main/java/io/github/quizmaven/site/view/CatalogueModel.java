package io.github.quizmaven.site.view;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateHashModel;
import io.github.quizmaven.site.template.View;
import org.jspecify.annotations.Nullable;

/**
 * All that the template of a page reads that lists quizzes.
 *
 * @param text the texts of the page's language
 * @param script what the script needs to know, as JSON
 */
public record CatalogueModel(
        PageView page,
        CatalogueView catalogue,
        TemplateHashModel text,
        TemplateHTMLOutputModel script)
        implements View {

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "page" -> page;
            case "catalogue" -> catalogue;
            case "text" -> text;
            case "script" -> script;
            default -> null;
        };
    }
}
