package io.github.quizmaven.site.response;

import io.github.quizmaven.quiz.response.Response;
import io.github.quizmaven.quiz.word.NumberSigns;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something to be typed or set; its template is named after its type and shows what it says. */
final class TypedView implements ResponseView {

    private final String template;
    private final Map<String, ?> shown;

    TypedView(Response.Typed typed, NumberSigns signs) {
        this.template = typed.type().word() + ".ftlh";
        this.shown = typed.shown(signs);
    }

    @Override
    public String template() {
        return template;
    }

    @Override
    public @Nullable Object property(String property) {
        @Nullable Object own = shown.get(property);
        return own == null ? ResponseView.super.property(property) : own;
    }
}
