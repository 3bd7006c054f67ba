package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.Golden;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.diagnostic.RuleId;
import io.github.quizmaven.pipeline.catalog.RuleCatalog;
import io.github.quizmaven.pipeline.catalog.RulePages;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages about rules say what the rules do: their examples are run. */
class RuleDocsTest {

    private static final Path PAGES = Path.of("..", "docs", "rules");
    private static final Pattern EXAMPLE =
            Pattern.compile("^(~{4,})markdown\\n(.*?)^\\1$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern REPORT =
            Pattern.compile("^(`{3,})text\\n(.*?)^\\1$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern FENCE =
            Pattern.compile("^(~{3,}|`{3,})[^\\n]*\\n.*?^\\1$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\([^)]*\\)");
    private static final Pattern SECTION = Pattern.compile("^## (.*)$", Pattern.MULTILINE);

    private static final Pattern ROW =
            Pattern.compile(
                    "^\\| \\[([^|]*)\\]\\(([^|]*)\\) \\| ([^|]*) \\| (.*) \\|$", Pattern.MULTILINE);

    /**
     * Rules whose flaws no text shows, which {@link RuleBeyondTextTest} runs; {@link
     * RuleFolderDocsTest} runs those that take several files.
     */
    private static final Set<String> BEYOND_TEXT =
            Set.of("encoding", "file-too-large", "path-clash", "internal", "schema");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(each -> !each.endsWith("README.md")).sorted().toList().stream();
        }
    }

    static Stream<Path> pagesWithExamples() throws IOException {
        return pages().filter(each -> !BEYOND_TEXT.contains(rule(each)))
                .filter(each -> !RuleFolderDocsTest.rules().contains(rule(each)));
    }

    @Test
    void eachRuleHasAPageAndEachPageARule() throws IOException {
        assertEquals(RuleCatalog.names(), pages().map(RuleDocsTest::rule).toList());
    }

    @Test
    void indexNamesEachRuleWithItsSeverityAndALine() throws IOException {
        List<MatchResult> rows =
                ROW.matcher(Files.readString(PAGES.resolve("README.md"))).results().toList();
        assertEquals(
                RuleCatalog.ids().stream()
                        .map(each -> row(each.name(), each.name() + ".md", each.severity().word()))
                        .collect(Collectors.joining("\n")),
                rows.stream()
                        .map(each -> row(each.group(1), each.group(2), each.group(3)))
                        .collect(Collectors.joining("\n")));
        assertEquals(
                rows.stream().map(each -> each.group(4)).toList(),
                List.copyOf(RulePages.summaries().values()));
    }

    @Test
    void pagesArePackedIntoThePlugin() throws IOException {
        for (Path page : pages().toList()) {
            assertEquals(Files.readString(page), RulePages.page(rule(page)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageHasItsTitleAndSections(Path page) throws IOException {
        String text = Files.readString(page);
        assertTrue(text.startsWith("# " + rule(page) + "\n"), text);
        // A question of an example starts with a level-2 heading too.
        Matcher section = SECTION.matcher(EXAMPLE.matcher(text).replaceAll(""));
        assertEquals(
                "What it flags, Why, Flawed, Sound, Settings",
                section.results().map(each -> each.group(1)).collect(Collectors.joining(", ")));
    }

    /** Pages are also read in terminals and in other tools, where no link leads anywhere. */
    @ParameterizedTest
    @MethodSource("pages")
    void pageHasNoLinksOutsideItsExamples(Path page) throws IOException {
        String prose = FENCE.matcher(Files.readString(page)).replaceAll("");
        assertEquals(List.of(), LINK.matcher(prose).results().map(MatchResult::group).toList());
    }

    @Test
    void settingsNameSeverityAndRule() throws IOException {
        Set<String> ignorable = RuleCatalog.ignorable(Set.of()).ignorable();
        for (RuleId rule : RuleCatalog.ids()) {
            String text = Files.readString(PAGES.resolve(rule.name() + ".md"));
            String severity = "## Settings\n\nSeverity: " + rule.severity().word();
            assertTrue(text.contains(severity), rule.name() + " lacks: " + severity);
            String setting = "`-Dquiz.rules=" + rule.name() + ":";
            assertTrue(text.contains(setting), rule.name() + " lacks: " + setting);
            assertEquals(
                    ignorable.contains(rule.name()),
                    !text.matches("(?s).*(`off`\\). A|, and a) comment cannot ignore it.\n.*"),
                    rule.name() + " says whether a comment can ignore it");
            assertEquals(
                    RuleCatalog.isFixed(rule.name()),
                    text.contains(setting + "…` can lower it"),
                    rule.name() + " says whether a build can lower it");
        }
    }

    @ParameterizedTest
    @MethodSource("pagesWithExamples")
    void flawedExampleIsReportedOnceAsShownAndSoundOneIsNot(Path page) throws IOException {
        String text = Files.readString(page);
        List<String> examples = EXAMPLE.matcher(text).results().map(each -> each.group(2)).toList();
        assertEquals(2, examples.size(), page.toString());
        Matcher report = REPORT.matcher(text);
        assertTrue(report.find(), page.toString());
        List<Diagnostic> flaws = check(examples.get(0));
        assertEquals(List.of(rule(page)), flaws.stream().map(each -> each.rule().name()).toList());
        assertEquals("", words(check(examples.get(1))));
        Golden.assertMatches(
                page,
                text.substring(0, report.start(2)) + words(flaws) + text.substring(report.end(2)));
    }

    private static String row(String name, String page, String severity) {
        return name + " " + page + " " + severity;
    }

    private static String rule(Path page) {
        return page.getFileName().toString().replaceAll("\\.md$", "");
    }

    private static List<Diagnostic> check(String text) {
        SourceFile file = SourceFile.of("quiz.md", text);
        return Diagnostics.of(new ArrayList<>(Beside.check(file))).all();
    }

    private static String words(List<Diagnostic> found) {
        return found.stream().map(RuleDocsTest::words).collect(Collectors.joining());
    }

    static String words(Diagnostic diagnostic) {
        return "%d:%d: %s [%s]%nhelp: %s%n"
                .formatted(
                        diagnostic.place().line(),
                        diagnostic.place().column(),
                        diagnostic.message(),
                        diagnostic.rule().name(),
                        diagnostic.help())
                .replace(System.lineSeparator(), "\n");
    }
}
