package io.github.quizmaven.render;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question as its page shows it.
 *
 * @param anchor the element's id, {@code q-} and the question's id
 * @param spoken the title for names, if it holds formulas, which browsers leave out of names; null
 *     otherwise
 * @param form the template macro that draws the response, as in {@code ordering}
 * @param kind what kind of question it is, in words
 * @param given the steps that an ordering with choices is about; empty otherwise
 * @param steps the steps to be put in order, as shown before anybody moves one
 * @param matching what is to be matched; null for the other forms
 * @param unit what stands behind the field for a number, or null
 * @param accepted what is right, for a field that takes text or a number; null otherwise
 * @param blanks the stem with fields for its blanks, which the form holds; null otherwise
 * @param filled the stem with its blanks filled in
 * @param solved the steps in the right order; empty for choices
 */
public record QuestionView(
        String id,
        String anchor,
        int number,
        TemplateHTMLOutputModel title,
        @Nullable String spoken,
        String form,
        String kind,
        @Nullable String category,
        @Nullable String level,
        int levelRank,
        String points,
        @Nullable String time,
        @Nullable Integer attempts,
        @Nullable TemplateHTMLOutputModel stem,
        @Nullable TemplateHTMLOutputModel prompt,
        List<ChoiceView> options,
        List<ChoiceView> given,
        List<ChoiceView> steps,
        List<ChoiceView> solved,
        @Nullable MatchingView matching,
        @Nullable String unit,
        @Nullable String accepted,
        @Nullable TemplateHTMLOutputModel blanks,
        @Nullable TemplateHTMLOutputModel filled,
        List<TemplateHTMLOutputModel> hints,
        @Nullable TemplateHTMLOutputModel solution,
        @Nullable TemplateHTMLOutputModel quickCheck,
        List<TemplateHTMLOutputModel> mistakes,
        @Nullable TemplateHTMLOutputModel mistakesLeadIn,
        @Nullable TemplateHTMLOutputModel references) {

    public QuestionView {
        options = List.copyOf(options);
        given = List.copyOf(given);
        steps = List.copyOf(steps);
        solved = List.copyOf(solved);
        hints = List.copyOf(hints);
        mistakes = List.copyOf(mistakes);
    }
}
