package io.github.quizmaven.site.response;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.quiz.response.Step;
import io.github.quizmaven.site.template.View;
import io.github.quizmaven.site.text.TextHtml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step as the page shows it.
 *
 * @param number its number in the source
 * @param content its text
 * @param spoken its text for names, if it holds formulas or boxes; null otherwise
 */
public record StepView(
        String id, int number, TemplateHTMLOutputModel content, @Nullable String spoken)
        implements View {

    static List<StepView> all(List<Step> steps, TextHtml html) {
        List<StepView> views = new ArrayList<>(steps.size());
        for (Step each : steps) {
            views.add(of(each, html));
        }
        return views;
    }

    private static StepView of(Step step, TextHtml html) {
        @Nullable TemplateHTMLOutputModel phrase = html.phrase(step.text());
        return new StepView(
                step.id(),
                step.number(),
                phrase == null ? html.blocks(step.text(), ResponseView.TOP_HEADING) : phrase,
                TextHtml.spoken(step.text()));
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "id" -> id;
            case "number" -> number;
            case "content" -> content;
            case "spoken" -> spoken;
            default -> null;
        };
    }
}
