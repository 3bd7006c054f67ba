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
                    "comparison",
                    "grading",
                    "state",
                    "store",
                    "dom",
                    "choice",
                    "ordering",
                    "matching",
                    "typed",
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

    /**
     * The source without indentation and without the comments that stand on lines of their own.
     * Templates and strings of the script never go over a line's end.
     */
    static String bare(String source) {
        StringBuilder bare = new StringBuilder();
        boolean comment = false;
        for (String line : source.lines().map(String::strip).toList()) {
            comment = comment || line.startsWith("/*");
            if (!comment && !line.isEmpty() && !line.startsWith("//")) {
                bare.append(line).append('\n');
            }
            comment = comment && !line.endsWith("*/");
        }
        return bare.toString();
    }

    private static RenderedFile asset(String ending, String content) {
        String hash = Hashes.of(content);
        return new RenderedFile(
                "assets/quiz-" + hash + "." + ending,
                content.getBytes(StandardCharsets.UTF_8),
                true);
    }
}
