package io.github.quizmaven.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.quizmaven.site.language.Messages;
import io.github.quizmaven.site.template.TemplateResources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateSourcesTest {

    static Stream<String> modules() {
        return ScriptModules.names().stream();
    }

    private static List<String> found(String pattern, String source) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(source);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("modules")
    void scriptMakesNoMarkupOrCodeFromStrings(String module) {
        assertEquals(
                List.of(),
                found(
                        "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|DOMParser"
                                + "|createContextualFragment|\\beval\\b|new Function|\\.style\\b",
                        ScriptModules.read(module)));
    }

    static Stream<String> logic() {
        return modules().filter(module -> module.startsWith("logic/"));
    }

    /** What has no page is tested without a browser. */
    @ParameterizedTest
    @MethodSource("logic")
    void logicOfTheScriptKnowsNoPage(String module) {
        assertEquals(
                List.of(),
                found(
                        "\\b(?:document|window|location|navigator)\\b(?!:)|from '(?!\\./)[^']*'",
                        ScriptModules.read(module)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void scriptTextsAllExist(String module) {
        String source = ScriptModules.read(module);
        Messages english = Messages.of("en");
        for (String call : found("\\b(?:text|plural)\\('\\w+'", source)) {
            String key = call.substring(call.indexOf('\'') + 1, call.length() - 1);
            Map<String, String> texts =
                    module.startsWith("catalogue/") ? english.catalogue() : english.script();
            boolean known = texts.containsKey(call.startsWith("plural") ? key + ".other" : key);
            assertEquals(true, known, call);
        }
    }

    static Stream<String> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../templates"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".ftlh"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesHaveLinesThatAPersonCanRead(String template) {
        assertEquals(
                List.of(),
                TemplateResources.text(template)
                        .lines()
                        .filter(line -> line.length() > 130 || found("<#if|<@", line).size() > 2)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templatesEscapeEverythingAndStyleNothing(String template) {
        assertEquals(
                List.of(),
                found(
                        "\\?no_esc|\\?noEsc|<#noautoesc|<#outputformat|\\?api|\\?new|style=|"
                                + " on\\w+=",
                        TemplateResources.text(template)));
    }

    @Test
    void styleSheetLoadsNothing() {
        assertEquals(List.of(), found("url\\(|@import", TemplateResources.text("assets/quiz.css")));
    }
}
