package io.github.quizmaven.site.response;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * A card that is only turned over.
 *
 * @param back what is on its back
 */
public record RecallView(TemplateHTMLOutputModel back) implements ResponseView {

    @Override
    public String template() {
        return "recall.ftlh";
    }

    @Override
    public @Nullable Object property(String property) {
        return property.equals("back") ? back : ResponseView.super.property(property);
    }
}
