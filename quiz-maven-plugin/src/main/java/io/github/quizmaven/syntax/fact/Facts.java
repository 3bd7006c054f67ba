package io.github.quizmaven.syntax.fact;

import io.github.quizmaven.syntax.fact.html.RawTag;
import java.util.List;

/**
 * What one walk over a text finds.
 *
 * @param prose its running text
 * @param links its links and images in the order of the source
 * @param formulas its formulas in the order of the source
 * @param rawTags its raw HTML that is shown as text
 * @param hasBox whether it holds code on lines of its own or a table, whose boxes have names
 */
public record Facts(
        Prose prose,
        List<LinkUse> links,
        List<Formula> formulas,
        List<RawTag> rawTags,
        boolean hasBox) {}
