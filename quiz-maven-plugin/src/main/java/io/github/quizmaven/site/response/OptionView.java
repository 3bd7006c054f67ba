package io.github.quizmaven.site.response;

import freemarker.core.TemplateHTMLOutputModel;
import io.github.quizmaven.quiz.response.Option;
import io.github.quizmaven.quiz.word.Letters;
import io.github.quizmaven.site.template.View;
import io.github.quizmaven.site.text.TextHtml;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An option as the page shows it.
 *
 * @param place its number on the page, from 1
 * @param letter what it is called
 * @param content its text
 * @param spoken its text for names, if it holds formulas or boxes; null otherwise
 * @param phrase whether {@code content} is inline content, which a label may hold
 * @param feedback what is said of it after an answer, or null
 */
public record OptionView(
        String id,
        String place,
        String letter,
        TemplateHTMLOutputModel content,
        @Nullable String spoken,
        boolean phrase,
        boolean correct,
        @Nullable TemplateHTMLOutputModel feedback)
        implements View {

    static List<OptionView> all(List<Option> options, TextHtml html) {
        List<OptionView> views = new ArrayList<>(options.size());
        for (Option each : options) {
            views.add(of(each, views.size(), html));
        }
        return views;
    }

    private static OptionView of(Option option, int index, TextHtml html) {
        @Nullable TemplateHTMLOutputModel phrase = html.phrase(option.text());
        return new OptionView(
                option.id(),
                String.valueOf(index + 1),
                Letters.of(index),
                phrase == null ? html.blocks(option.text(), ResponseView.TOP_HEADING) : phrase,
                TextHtml.spoken(option.text()),
                phrase != null,
                option.correct(),
                option.feedback() == null
                        ? null
                        : html.blocks(option.feedback(), ResponseView.TOP_HEADING + 1));
    }

    @Override
    public @Nullable Object property(String property) {
        return switch (property) {
            case "id" -> id;
            case "place" -> place;
            case "letter" -> letter;
            case "content" -> content;
            case "spoken" -> spoken;
            case "phrase" -> phrase;
            case "correct" -> correct;
            case "feedback" -> feedback;
            default -> null;
        };
    }
}
