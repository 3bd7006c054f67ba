package io.github.quizmaven.site.response;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * Blanks to be filled.
 *
 * @param blanks the question's stem with a field for each blank
 * @param filled the stem with what is right in its blanks
 */
public record ClozeView(TemplateHTMLOutputModel blanks, TemplateHTMLOutputModel filled)
        implements ResponseView {

    @Override
    public String template() {
        return "cloze.ftlh";
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "blanks" -> blanks;
            case "filled" -> filled;
            default -> ResponseView.super.property(property);
        };
    }
}
