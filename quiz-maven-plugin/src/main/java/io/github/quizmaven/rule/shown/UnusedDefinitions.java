package io.github.quizmaven.rule.shown;

import io.github.quizmaven.rule.Subject;
import io.github.quizmaven.source.Span;
import io.github.quizmaven.syntax.Blocks;
import io.github.quizmaven.syntax.node.Definitions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.LinkReferenceDefinition;

/** Finds link definitions that no text names: Markdown drops them without a word. */
final class UnusedDefinitions {

    private static final Pattern LABEL = Pattern.compile("\\[([^\\[\\]]{1,999}+)\\]");
    private static final Pattern SPACE = Pattern.compile("\\s++");

    /** Where nobody is led: the ways to write a comment that is HTML nowhere. */
    private static final Set<String> NOWHERE = Set.of("", "#");

    /** A definition and what it defines. */
    record Unused(Span place, String label) {}

    private UnusedDefinitions() {}

    static List<Unused> in(Subject subject) {
        Definitions definitions =
                subject.texts().stream()
                        .findFirst()
                        .map(each -> each.tree().definitions())
                        .orElse(Definitions.NONE);
        if (definitions.isEmpty()) {
            return List.of();
        }
        String file = subject.authored().file().text();
        Map<String, Integer> named = new HashMap<>();
        Matcher label = LABEL.matcher(file);
        while (label.find()) {
            named.merge(folded(label.group(1)), 1, Integer::sum);
        }
        List<Unused> unused = new ArrayList<>();
        for (LinkReferenceDefinition each : definitions.all()) {
            // Once where it is defined; a label that is not found there has signs that hide it.
            if (named.getOrDefault(folded(each.getLabel()), 0) == 1
                    && !NOWHERE.contains(each.getDestination())) {
                unused.add(new Unused(Blocks.lines(each).get(0), each.getLabel()));
            }
        }
        return unused;
    }

    private static String folded(String label) {
        return SPACE.matcher(label.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
