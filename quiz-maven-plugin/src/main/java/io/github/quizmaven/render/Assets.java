package io.github.quizmaven.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The style sheet and the script, under names that hold the hash of their content.
 *
 * @param style the style sheet
 * @param script the modules in a fixed order as one classic script: {@code file:} blocks modules
 */
record Assets(RenderedFile style, RenderedFile script) {

    /** The script's modules; each may use what stands before it. */
    static final List<String> MODULES =
            List.of(
                    "texts",
                    "grading",
                    "state",
                    "store",
                    "dom",
                    "choice",
                    "ordering",
                    "question",
                    "start",
                    "badge",
                    "results",
                    "clock",
                    "keyboard",
                    "print",
                    "main");

    static Assets build() {
        String script =
                MODULES.stream()
                        .map(name -> bare(TemplateResources.text("assets/js/" + name + ".js")))
                        .collect(Collectors.joining("", "(() => {\n'use strict';\n", "})();\n"));
        return new Assets(
                asset("css", bare(TemplateResources.text("assets/quiz.css"))), asset("js", script));
    }

    /** The source without indentation and without lines that are only a comment. */
    private static String bare(String source) {
        return source.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !isComment(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private static boolean isComment(String line) {
        return line.startsWith("//")
                || line.startsWith("/*")
                || line.equals("*")
                || line.startsWith("* ")
                || line.equals("*/");
    }

    private static RenderedFile asset(String ending, String content) {
        String hash = Hashes.of(content);
        return new RenderedFile(
                "assets/quiz-" + hash + "." + ending,
                content.getBytes(StandardCharsets.UTF_8),
                true);
    }
}
