package io.github.quizmaven.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.quizmaven.bind.QuizBinder;
import io.github.quizmaven.diagnostic.Diagnostic;
import io.github.quizmaven.diagnostic.Diagnostics;
import io.github.quizmaven.parse.CollectionDocument;
import io.github.quizmaven.parse.QuizParser;
import io.github.quizmaven.rule.Rule;
import io.github.quizmaven.schema.QuizSchema;
import io.github.quizmaven.schema.SchemaRules;
import io.github.quizmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
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
    private static final Pattern SECTION = Pattern.compile("^## (.*)$", Pattern.MULTILINE);

    private static final Stages STAGES =
            new Stages(
                    QuizParser::parse,
                    CollectionDocument::parse,
                    new QuizSchema()::check,
                    QuizBinder::bind,
                    RuleCatalog.rules());

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void eachRuleOfSchemaAndQuizHasAPage() throws IOException {
        TreeSet<String> missing = new TreeSet<>(List.of(SchemaRules.SCHEMA.name()));
        SchemaRules.NAMED.forEach(each -> missing.add(each.name()));
        RuleCatalog.rules().stream().map(Rule::id).forEach(each -> missing.add(each.name()));
        missing.removeAll(pages().map(RuleDocsTest::rule).toList());
        assertEquals(List.of(), List.copyOf(missing));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageIsAboutAKnownRuleAndHasItsSections(Path page) throws IOException {
        String text = Files.readString(page);
        assertTrue(RuleCatalog.names().contains(rule(page)), page.toString());
        assertTrue(text.startsWith("# " + rule(page) + "\n"), text);
        // A question of an example starts with a level-2 heading too.
        Matcher section = SECTION.matcher(EXAMPLE.matcher(text).replaceAll(""));
        assertEquals(
                "What it flags, Why, Flawed, Sound, Settings",
                section.results().map(each -> each.group(1)).collect(Collectors.joining(", ")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void flawedExampleIsReportedOnceAsShownAndSoundOneIsNot(Path page) throws IOException {
        if (rule(page).equals(SchemaRules.SCHEMA.name())) {
            return;
        }
        String text = Files.readString(page);
        List<String> examples = EXAMPLE.matcher(text).results().map(each -> each.group(2)).toList();
        assertEquals(2, examples.size(), page.toString());
        Matcher report = REPORT.matcher(text);
        assertTrue(report.find(), page.toString());
        List<Diagnostic> flaws = check(examples.get(0));
        assertEquals(report.group(2), words(flaws));
        assertEquals(List.of(rule(page)), flaws.stream().map(each -> each.rule().name()).toList());
        assertEquals("", words(check(examples.get(1))));
    }

    private static String rule(Path page) {
        return page.getFileName().toString().replaceAll("\\.md$", "");
    }

    private static List<Diagnostic> check(String text) {
        SourceFile file = SourceFile.of("quiz.md", text);
        return Diagnostics.of(new ArrayList<>(new FileCheck(STAGES, file).run().found())).all();
    }

    private static String words(List<Diagnostic> found) {
        return found.stream().map(RuleDocsTest::words).collect(Collectors.joining());
    }

    private static String words(Diagnostic diagnostic) {
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
