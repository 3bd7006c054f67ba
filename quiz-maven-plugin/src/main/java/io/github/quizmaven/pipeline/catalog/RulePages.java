package io.github.quizmaven.pipeline.catalog;

import io.github.quizmaven.report.machine.RuleHelp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The documentation of the rules, as it was packed into the plugin from {@code docs/rules}. */
public final class RulePages {

    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| \\[([a-z-]+)\\]\\(\\1\\.md\\) \\| [a-z]+ \\| (.*?) *\\|$",
                    Pattern.MULTILINE);

    private RulePages() {}

    /** The page about a known rule, as Markdown. */
    public static String page(String rule) {
        return read(rule + ".md");
    }

    /** What each rule is about in one line, by name. */
    public static Map<String, String> summaries() {
        Map<String, String> summaries = new TreeMap<>();
        Matcher row = ROW.matcher(read("README.md"));
        while (row.find()) {
            summaries.put(row.group(1), row.group(2));
        }
        return summaries;
    }

    /** What the documentation says of every rule, sorted by name. */
    public static List<RuleHelp> help() {
        Map<String, String> summaries = summaries();
        return RuleCatalog.ids().stream()
                .map(
                        each ->
                                new RuleHelp(
                                        each,
                                        summaries.getOrDefault(each.name(), each.name()),
                                        page(each.name())))
                .toList();
    }

    private static String read(String name) {
        try (InputStream in = RulePages.class.getResourceAsStream("rules/" + name)) {
            return new String(
                    Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
