package io.github.quizmaven.language.feature;

import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.catalog.RulePages;
import java.util.regex.Pattern;

/** The pages about rules, as editors show them. */
public final class RuleDocs {

    private static final String BASE =
            "https://github.com/quizmaven/quiz-maven-plugin/blob/main/docs/rules/";

    /** A link to another page of the documentation. */
    private static final Pattern RELATIVE = Pattern.compile("\\]\\((?![a-z]++:|#)");

    private RuleDocs() {}

    /** Where a rule's page is on the web. */
    public static String address(String rule) {
        return BASE + rule + ".md";
    }

    /** A known rule's page as Markdown whose links lead somewhere. */
    public static String page(String rule) {
        return RELATIVE.matcher(RulePages.page(rule)).replaceAll("](" + BASE);
    }

    public static boolean isRule(String name) {
        return RuleCatalog.names().contains(name);
    }
}
