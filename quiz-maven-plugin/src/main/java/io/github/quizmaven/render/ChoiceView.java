package io.github.quizmaven.render;

import freemarker.core.TemplateHTMLOutputModel;
import org.jspecify.annotations.Nullable;

/**
 * An option or a step as the page shows it.
 *
 * @param mark its letter or its number
 * @param content its text
 * @param spoken its text for names, if it holds formulas or boxes, which browsers leave out of
 *     names; null otherwise
 * @param phrase whether {@code content} is inline content, which a label may hold
 */
public record ChoiceView(
        String id,
        String mark,
        TemplateHTMLOutputModel content,
        @Nullable String spoken,
        boolean phrase,
        boolean correct,
        @Nullable TemplateHTMLOutputModel feedback) {}
