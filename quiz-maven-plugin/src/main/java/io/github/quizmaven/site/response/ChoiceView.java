package io.github.quizmaven.site.response;

import io.github.quizmaven.quiz.response.Choice;
import io.github.quizmaven.site.text.TextHtml;
import java.util.List;

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
}
