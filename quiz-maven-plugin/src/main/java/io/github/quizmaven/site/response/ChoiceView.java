package io.github.quizmaven.site.response;

import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.site.text.TextHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Options to choose from.
 *
 * @param multiple whether any number of them may be right, rather than exactly one
 */
public record ChoiceView(boolean multiple, List<OptionView> options) implements ResponseView {

    public ChoiceView {
        options = List.copyOf(options);
    }

    static ChoiceView of(Choice choice, TextHtml html) {
        return new ChoiceView(choice.multiple(), OptionView.all(choice.options(), html));
    }

    @Override
    public String template() {
        return "choice.ftlh";
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "multiple" -> multiple;
            case "options" -> options;
            default -> ResponseView.super.property(property);
        };
    }
}
