package io.github.quizmaven.site.response;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.quiz.response.Sequences;
import io.github.quizmaven.site.text.TextHtml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Steps, and sequences of them to choose from.
 *
 * @param prompt what is between them, or null
 */
public record SequencesView(
        List<StepView> steps, @Nullable TemplateHTMLOutputModel prompt, List<OptionView> options)
        implements ResponseView {

    public SequencesView {
        steps = List.copyOf(steps);
        options = List.copyOf(options);
    }

    static SequencesView of(Sequences sequences, TextHtml html) {
        return new SequencesView(
                StepView.all(sequences.steps(), html),
                sequences.prompt() == null ? null : html.blocks(sequences.prompt(), TOP_HEADING),
                OptionView.all(sequences.options(), html));
    }

    @Override
    public String template() {
        return "sequences.ftlh";
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "steps" -> steps;
            case "prompt" -> prompt;
            case "options" -> options;
            default -> ResponseView.super.property(property);
        };
    }
}
